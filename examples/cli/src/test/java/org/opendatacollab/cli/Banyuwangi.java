package org.opendatacollab.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opendatacollab.io.json.DocumentProblem;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.io.json.ReadResult;
import org.opendatacollab.model.Initiative;

/** The example initiative, and variants of it without some of its lists. */
final class Banyuwangi {
  static final Path FILE = Path.of("../data/banyuwangi.collab.json");
  static final Path PRIVATE = Path.of("../data/banyuwangi.collab-private.json");
  static final Path RELEASE = Path.of("../data/banyuwangi.release.json");

  private Banyuwangi() {}

  /** The example as the format lays it out: every list of the document begins and ends on a line of its own. */
  private static List<String> lines() throws IOException {
    Initiative initiative = JsonFormat.initiative().read(FILE).orThrow().value();
    return new String(JsonFormat.initiative().write(initiative), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  /** The names of its lists. */
  static List<String> lists() throws IOException {
    return lines().stream()
        .filter(line -> line.matches("  \"[A-Za-z]+\": \\["))
        .map(line -> line.substring(3, line.indexOf('"', 3)))
        .toList();
  }

  /** Writes it without a list and without whatever cannot be there without that list. */
  static Path without(Path directory, String list) throws IOException {
    Set<String> left = new LinkedHashSet<>(List.of(list));
    while (true) {
      byte[] bytes = without(left);
      ReadResult<Initiative> result = JsonFormat.initiative().read(bytes);
      if (result.document().isPresent()) {
        return Files.write(directory.resolve("without-" + list + ".collab.json"), bytes);
      }
      boolean more = false;
      for (DocumentProblem problem : result.problems()) {
        more |= left.add(problem.pointer().split("/", -1)[1]);
      }
      if (!more) {
        throw new IllegalStateException("still invalid: " + result.problems());
      }
    }
  }

  private static byte[] without(Set<String> left) throws IOException {
    List<String> kept = new ArrayList<>();
    boolean skipping = false;
    for (String line : lines()) {
      boolean member = line.startsWith("  \"");
      if (member) {
        skipping = left.contains(line.substring(3, line.indexOf('"', 3)));
      }
      if (!skipping || line.equals("}")) {
        kept.add(line);
      }
    }
    int last = kept.size() - 2;
    kept.set(last, kept.get(last).replaceAll(",$", ""));
    return (String.join("\n", kept) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}

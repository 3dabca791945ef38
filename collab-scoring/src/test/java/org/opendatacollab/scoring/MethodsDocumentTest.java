package org.opendatacollab.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/methods.md} has an entry for every method, with the texts that the method itself carries. To write the entries
 * again after a change: run this test with {@code -Dmethods.docs.write=true}.
 */
class MethodsDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "methods.md");
  private static final String END_OF_INTRODUCTION = "\n## `";
  private static final List<String> COVERAGE = lines(Path.of("..", "docs", "coverage.md"));

  /** Columns of the table of coverage, after an empty first one. */
  private static final int SIZE = 3;

  private static final int MEAN = 4;
  private static final int LOWEST = 5;

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyMethodHasItsEntry() throws IOException {
    String document = Files.readString(DOCUMENT);
    int end = document.indexOf(END_OF_INTRODUCTION);
    String introduction = end < 0 ? document : document.substring(0, end);
    String wanted = introduction.stripTrailing() + "\n" + entries();
    if (Boolean.getBoolean("methods.docs.write")) {
      Files.writeString(DOCUMENT, wanted);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(wanted);
  }

  private static String entries() {
    return StandardMethods.registry().descriptions().stream()
        .map(MethodsDocumentTest::entry)
        .collect(Collectors.joining());
  }

  private static String entry(MethodDescription method) {
    String parameters = method.method().parameters().entrySet().stream()
        .map(parameter -> "`" + parameter.getKey() + "` = " + parameter.getValue())
        .collect(Collectors.joining(", "));
    return "\n## `" + method.method().idAtVersion() + "`\n\n"
        + "**" + method.title() + "**\n\n"
        + "- **Formula**: " + method.formula() + "\n"
        + (parameters.isEmpty() ? "" : "- **Parameters**: " + parameters + "\n")
        + "- **Range**: " + method.range() + "\n"
        + "- **Edge cases**: " + method.edgeCases() + "\n"
        + "- **Example**: " + method.example() + "\n"
        + coverage(method.method().idAtVersion())
        + "- **Not for**: " + method.notFor() + "\n"
        + "- **Source**: " + method.source() + "\n";
  }

  /** What {@code docs/coverage.md} says of a method: a range over its settings for each size, and its exception. */
  private static String coverage(String id) {
    Map<String, List<String[]>> bySize = COVERAGE.stream()
        .filter(line -> line.startsWith("| `" + id + "` |"))
        .map(line -> line.split(" *\\| *", -1))
        .collect(
            Collectors.groupingBy(cells -> cells[SIZE], LinkedHashMap::new, Collectors.toList()));
    if (bySize.isEmpty()) {
      return "";
    }
    String exception = COVERAGE.stream()
        .filter(line -> line.startsWith("- `" + id + "`, n = "))
        .map(line -> " Exception for " + line.substring(line.indexOf("n = ")))
        .collect(Collectors.joining());
    return "- **Coverage** of 95 % intervals: "
        + bySize.entrySet().stream()
            .map(size -> "n = " + size.getKey() + " mean " + range(size.getValue(), MEAN)
                + ", lowest " + range(size.getValue(), LOWEST))
            .collect(Collectors.joining("; "))
        + "." + exception + "\n";
  }

  private static String range(List<String[]> rows, int column) {
    DoubleSummaryStatistics values = rows.stream()
        .filter(cells -> !cells[column].equals("-"))
        .mapToDouble(cells -> Double.parseDouble(cells[column]))
        .summaryStatistics();
    String least = String.format(Locale.ROOT, "%.1f", values.getMin());
    String greatest = String.format(Locale.ROOT, "%.1f", values.getMax());
    return least.equals(greatest) ? least : least + " to " + greatest;
  }
}

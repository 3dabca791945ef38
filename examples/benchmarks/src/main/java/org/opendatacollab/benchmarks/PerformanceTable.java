package org.opendatacollab.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendatacollab.benchmarks.Results.Result;

/** Writes what JMH measured into {@code docs/performance.md}, between the two marks. */
public final class PerformanceTable {
  static final String START = "<!-- results: written by PerformanceTable -->\n";
  static final String END = "<!-- end of results -->\n";

  private static final String HEADER = """
      | work | target | ours, ms | loop, ms | ours / loop | peer, ms | peer / ours | allocated | reached |
      |---|---|--:|--:|--:|--:|--:|--:|---|
      """;

  private PerformanceTable() {}

  /**
   * Reads results and rewrites the page.
   *
   * @param arguments the JSON file of JMH and the page
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give the JSON file of JMH and the page to write into");
    }
    Path page = Path.of(arguments[1]);
    Results results =
        Results.of(new ObjectMapper().readTree(Path.of(arguments[0]).toFile()));
    String text = machine() + "\n" + results.jvm() + ".\n\n" + table(rows(), results);
    Files.writeString(page, replaced(Files.readString(page), text));
  }

  /** The page with another text between the marks. */
  static String replaced(String page, String text) {
    int start = page.indexOf(START);
    int end = page.indexOf(END);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("the page must hold the marks of the results");
    }
    return page.substring(0, start + START.length()) + "\n" + text + "\n" + page.substring(end);
  }

  static List<Row> rows() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(PerformanceTable.class.getResourceAsStream("table.txt"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Row::parse)
          .toList();
    }
  }

  static String table(List<Row> rows, Results results) {
    StringBuilder table = new StringBuilder(HEADER);
    for (Row row : rows) {
      Optional<Result> ours = results.find(row.ours());
      Optional<Result> loop = row.loop().flatMap(results::find);
      Optional<Result> peer = row.peer().flatMap(results::find);
      Optional<Double> timesLoop = ours.flatMap(o -> loop.map(l -> o.millis() / l.millis()));
      Optional<Double> timesPeer = ours.flatMap(o -> peer.map(p -> p.millis() / o.millis()));
      List<String> cells = List.of(
          row.work(),
          target(row),
          time(ours),
          time(loop),
          timesLoop.map(PerformanceTable::number).orElse(""),
          time(peer),
          timesPeer.map(PerformanceTable::number).orElse(""),
          allocated(ours, row.answers()),
          reached(row, ours, timesLoop, timesPeer));
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return table.toString();
  }

  private static String target(Row row) {
    return Stream.of(
            row.mostMillis().map(most -> "≤ " + number(most) + " ms"),
            row.mostTimesLoop().map(most -> "≤ " + number(most) + " × loop"),
            row.leastTimesPeer().map(least -> "≤ peer / " + number(least)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String time(Optional<Result> result) {
    return result
        .map(r -> number(r.millis())
            + (r.error().isPresent() ? " ± " + number(r.error().getAsDouble()) : ", once"))
        .orElse("");
  }

  private static String allocated(Optional<Result> ours, Optional<Double> answers) {
    return ours.filter(result -> result.allocated().isPresent())
        .map(result -> {
          double bytes = result.allocated().getAsDouble();
          String perAnswer = answers
              .map(count -> ", " + number(bytes / count) + " B an answer")
              .orElse("");
          return number(bytes / 1024) + " KiB" + perAnswer;
        })
        .orElse("");
  }

  private static String reached(
      Row row, Optional<Result> ours, Optional<Double> timesLoop, Optional<Double> timesPeer) {
    if (ours.isEmpty()) {
      return "not run";
    }
    boolean missed = row.mostMillis().filter(most -> ours.get().millis() > most).isPresent()
        || exceeds(timesLoop, row.mostTimesLoop())
        || exceeds(row.leastTimesPeer(), timesPeer);
    boolean asked = !target(row).isEmpty();
    return !asked ? "" : missed ? "**no**" : "yes";
  }

  /** Whether a number is greater than another, if both are known. */
  private static boolean exceeds(Optional<Double> number, Optional<Double> other) {
    return number.isPresent() && other.isPresent() && number.get() > other.get();
  }

  /** Three digits, or all of a longer whole number. */
  static String number(double value) {
    double size = Math.abs(value);
    int decimals = size >= 100 || size == Math.rint(size) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 4;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  /** What can be known of the machine without asking: fill in the rest by hand above the marks. */
  private static String machine() throws IOException {
    Path description = Path.of("/proc/cpuinfo");
    String processor = "";
    if (Files.isReadable(description)) {
      processor = Files.readAllLines(description).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip() + ", ")
          .findFirst()
          .orElse("");
    }
    return processor + Runtime.getRuntime().availableProcessors() + " processors, "
        + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ".";
  }
}

package org.opendatacollab.scoring.release;

import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.LEDGER_BROKEN;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The canonical text of a ledger: one line per entry, fields separated by tabs, between a first line with the format and a
 * last one with count and head hash. A text that is not exactly what would be written is refused.
 */
final class LedgerText {
  static final String FORMAT = "collab-release-ledger/1";
  private static final String END = "head";
  private static final int FIELDS = 16;
  private static final Pattern BATCH = Pattern.compile("([0-9]+)/([0-9]+)");
  private static final Pattern SCALE = Pattern.compile("(-?[0-9]+)\\.\\.(-?[0-9]+)");
  private static final Pattern SHOWN = Pattern.compile("shown ([0-9]+) ([0-9]+) ([0-9]+)");
  private static final Pattern SUPPRESSED = Pattern.compile("suppressed ([a-z-]+)");

  private LedgerText() {}

  static String write(Ledger ledger) {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    for (LedgerEntry entry : ledger.entries()) {
      text.append(String.join("\t", fields(entry)))
          .append('\t')
          .append(entry.hash())
          .append('\n');
    }
    return text.append(END)
        .append('\t')
        .append(ledger.entries().size())
        .append('\t')
        .append(ledger.headHash())
        .append('\n')
        .toString();
  }

  /** The fields that the hash of an entry covers. */
  static List<String> fields(LedgerEntry entry) {
    ReleasedCell cell = entry.cell();
    Measure measure = cell.measure();
    String outcome = cell.shown()
        .map(shown ->
            "shown " + shown.n() + " " + shown.sums().low() + " " + shown.sums().high())
        .orElseGet(
            () -> "suppressed " + cell.suppressed().map(SuppressionReason::code).orElse(""));
    return List.of(
        Integer.toString(entry.index()),
        entry.release(),
        entry.position() + "/" + entry.batchSize(),
        cell.wave(),
        entry.settings(),
        entry.planDigest(),
        cell.group(),
        measure.id(),
        String.join(",", measure.items()),
        String.join(",", measure.reversed()),
        measure.method().id(),
        measure.scale().toString(),
        outcome,
        String.join(",", entry.triples()),
        entry.answersDigest(),
        entry.previousHash());
  }

  static Ledger parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 3 || !lines[0].equals(FORMAT) || !lines[lines.length - 1].isEmpty()) {
      throw new ReleaseRefusedException(
          LEDGER_BROKEN,
          "the ledger must begin with " + FORMAT + " and end with a line of its head");
    }
    List<LedgerEntry> entries = new ArrayList<>();
    for (int i = 1; i < lines.length - 2; i++) {
      entries.add(entry(lines[i], i + 1));
    }
    Ledger ledger = Ledger.ofVerified(entries);
    String[] written = write(ledger).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].equals(written[i])) {
        throw new ReleaseRefusedException(
            LEDGER_BROKEN, "line " + (i + 1) + " of the ledger was changed, dropped or cut");
      }
    }
    return ledger;
  }

  private static LedgerEntry entry(String line, int number) {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS + 1) {
      throw new ReleaseRefusedException(
          LEDGER_BROKEN, "line " + number + " of the ledger must have " + (FIELDS + 1) + " fields");
    }
    try {
      Matcher batch = match(BATCH, fields[2]);
      return new LedgerEntry(
          Integer.parseInt(fields[0]),
          Ids.check(fields[1], "release"),
          Integer.parseInt(batch.group(1)),
          Integer.parseInt(batch.group(2)),
          fields[4],
          fields[5],
          cell(fields),
          list(fields[13]),
          fields[15]);
    } catch (IllegalArgumentException e) {
      throw new ReleaseRefusedException(
          LEDGER_BROKEN, "line " + number + " of the ledger is malformed");
    }
  }

  private static ReleasedCell cell(String[] fields) {
    Matcher scale = match(SCALE, fields[11]);
    Measure measure = new Measure(
        fields[7],
        new ItemScale(Integer.parseInt(scale.group(1)), Integer.parseInt(scale.group(2))),
        list(fields[8]),
        list(fields[9]),
        ReleaseMethod.ofId(fields[10]).orElseThrow(() -> new IllegalArgumentException("method")));
    String wave = Ids.check(fields[3], "wave");
    String group = Ids.check(fields[6], "group");
    Matcher suppressed = SUPPRESSED.matcher(fields[12]);
    if (suppressed.matches()) {
      return new SuppressedCell(
          wave,
          group,
          measure,
          SuppressionReason.ofCode(suppressed.group(1))
              .orElseThrow(() -> new IllegalArgumentException("reason")));
    }
    Matcher shown = match(SHOWN, fields[12]);
    return new ShownCell(
        wave,
        group,
        measure,
        Integer.parseInt(shown.group(1)),
        new SumRange(Long.parseLong(shown.group(2)), Long.parseLong(shown.group(3))));
  }

  private static Matcher match(Pattern form, String field) {
    Matcher matcher = form.matcher(field);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("a field must match " + form);
    }
    return matcher;
  }

  private static List<String> list(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
  }
}

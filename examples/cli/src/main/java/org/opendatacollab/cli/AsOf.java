package org.opendatacollab.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.PartialDate;

/** For which day a command speaks. */
final class AsOf {
  /** What help says of the option. */
  static final String HELP =
      "The day for which it speaks, yyyy-MM-dd; unless given, the last day of the initiative, or"
          + " today (UTC) while it runs.";

  private AsOf() {}

  static LocalDate day(@Nullable LocalDate asked, Initiative initiative) {
    if (asked != null) {
      return asked;
    }
    LocalDate today = LocalDate.now(Clock.systemUTC());
    return initiative
        .period()
        .end()
        .filter(end -> end.certainlyBefore(today))
        .map(PartialDate::latest)
        .orElse(today);
  }
}

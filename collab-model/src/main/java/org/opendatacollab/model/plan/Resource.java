package org.opendatacollab.model.plan;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Quantity;

/**
 * One resource of an activity or a test: how much of it is needed and how much there is.
 *
 * @param kind what it is
 * @param needed how much is needed, 0 or more; empty if nobody said
 * @param available how much there is, 0 or more; empty if nobody said
 * @param unit the unit of both, such as {@code IDR} or {@code hours}
 * @param note what exactly, or from whom
 */
public record Resource(
    ResourceKind kind,
    Optional<Quantity> needed,
    Optional<Quantity> available,
    Optional<String> unit,
    Optional<LocalizedText> note) {
  /**
   * Checks.
   *
   * @param kind what it is
   * @param needed how much is needed, 0 or more; empty if nobody said
   * @param available how much there is, 0 or more; empty if nobody said
   * @param unit the unit of both, such as {@code IDR} or {@code hours}
   * @param note what exactly, or from whom
   * @throws IllegalArgumentException if an amount is negative or the unit is blank
   */
  public Resource {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(needed, "needed");
    Objects.requireNonNull(available, "available");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(note, "note");
    needed.ifPresent(amount -> amount.notNegative("needed"));
    available.ifPresent(amount -> amount.notNegative("available"));
    unit.ifPresent(text -> Checks.notBlank(text, "unit"));
  }

  /**
   * Returns how much is lacking.
   *
   * @return needed less available, 0 if there is enough; empty unless both are stated
   */
  public Optional<BigDecimal> lacking() {
    return needed.flatMap(
        need -> available.map(there -> need.value().subtract(there.value()).max(BigDecimal.ZERO)));
  }
}

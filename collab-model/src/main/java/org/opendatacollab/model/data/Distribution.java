package org.opendatacollab.model.data;

import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Link;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;

/** A file or service through which a data asset can be had. */
@Value.Immutable
public sealed interface Distribution extends WithDistribution permits ImmutableDistribution {
  /**
   * Returns the id.
   *
   * @return the id, unique among the distributions of the initiative
   */
  DistributionId id();

  /**
   * Returns the title.
   *
   * @return the title, if it has one of its own
   */
  Optional<LocalizedText> title();

  /**
   * Returns the page or service that gives access.
   *
   * @return its address, if there is one
   */
  Optional<Link> accessLink();

  /**
   * Returns the file itself.
   *
   * @return its address, if there is one
   */
  Optional<Link> downloadLink();

  /**
   * Returns the licence.
   *
   * @return the licence; empty if nobody looked, {@link Licence#NOT_SPECIFIED} if somebody did and there is none
   */
  Optional<Licence> licence();

  /**
   * Returns the format as people call it.
   *
   * @return such as {@code CSV}, if known
   */
  Optional<String> format();

  /**
   * Returns the media type.
   *
   * @return such as {@code text/csv}, if known
   */
  Optional<MediaType> mediaType();

  /**
   * Returns when it was first published.
   *
   * @return the date, if known
   */
  Optional<PartialDate> issued();

  /**
   * Returns when it was last changed.
   *
   * @return the date, if known
   */
  Optional<PartialDate> modified();

  /**
   * Returns the checksum of the file.
   *
   * @return the checksum, if known
   */
  Optional<Checksum> checksum();

  /** Refuses what breaks an invariant of its own. */
  @Value.Check
  default void check() {
    format().ifPresent(text -> Checks.notBlank(text, "format"));
  }

  /**
   * Starts a distribution.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a distribution. */
  final class Builder extends ImmutableDistribution.Builder {
    Builder() {}
  }
}

package org.opendatacollab.model.learning;

import java.util.Objects;
import java.util.Optional;
import org.opendatacollab.model.Link;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;

/**
 * One time that a lesson was put to use.
 *
 * @param where where and for what
 * @param link where it can be read
 * @param date when
 */
public record Reuse(LocalizedText where, Optional<Link> link, Optional<PartialDate> date) {
  /**
   * Checks.
   *
   * @param where where and for what
   * @param link where it can be read
   * @param date when
   */
  public Reuse {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(date, "date");
  }
}

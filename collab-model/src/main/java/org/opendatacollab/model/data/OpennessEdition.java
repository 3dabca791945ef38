package org.opendatacollab.model.data;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * The edition of a questionnaire on openness, hence the way in which its answers are scored. An open list.
 *
 * @param code the code as it stands in files
 */
public record OpennessEdition(String code) implements OpenCode {
  /** The first edition of the Open Data Barometer: outdated data cost nothing. */
  public static final OpennessEdition ODB_2013 = new OpennessEdition("odb-2013");

  /** The second edition: any outdated data online cost 5 points. */
  public static final OpennessEdition ODB_2014 = new OpennessEdition("odb-2014");

  /** The third edition and those after it: only outdated data in a format for machines cost 5 points. */
  public static final OpennessEdition ODB_2015 = new OpennessEdition("odb-2015");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public OpennessEdition {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}

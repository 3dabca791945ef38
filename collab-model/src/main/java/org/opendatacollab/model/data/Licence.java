package org.opendatacollab.model.data;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * The licence of data, by the id under which catalogues know it: an SPDX id where there is one, else that of the Open
 * Definition or of CKAN. Ids differ in upper and lower case as SPDX spells them. Whether a licence is open is not said
 * here. An open list.
 *
 * @param code the code as it stands in files
 */
public record Licence(String code) implements OpenCode {
  /** Creative Commons Zero 1.0. */
  public static final Licence CC0_1_0 = new Licence("CC0-1.0");

  /** Creative Commons Attribution 4.0. */
  public static final Licence CC_BY_4_0 = new Licence("CC-BY-4.0");

  /** Creative Commons Attribution-ShareAlike 4.0. */
  public static final Licence CC_BY_SA_4_0 = new Licence("CC-BY-SA-4.0");

  /** Creative Commons Attribution 3.0. */
  public static final Licence CC_BY_3_0 = new Licence("CC-BY-3.0");

  /** Creative Commons Attribution-NonCommercial 4.0; not an open licence. */
  public static final Licence CC_BY_NC_4_0 = new Licence("CC-BY-NC-4.0");

  /** Creative Commons Attribution-NoDerivatives 4.0; not an open licence. */
  public static final Licence CC_BY_ND_4_0 = new Licence("CC-BY-ND-4.0");

  /** Open Data Commons Public Domain Dedication and Licence 1.0. */
  public static final Licence PDDL_1_0 = new Licence("PDDL-1.0");

  /** Open Data Commons Attribution 1.0. */
  public static final Licence ODC_BY_1_0 = new Licence("ODC-BY-1.0");

  /** Open Database License 1.0. */
  public static final Licence ODBL_1_0 = new Licence("ODbL-1.0");

  /** Open Government Licence 3.0 of the United Kingdom. */
  public static final Licence OGL_UK_3_0 = new Licence("OGL-UK-3.0");

  /** The publisher states no licence, hence grants no rights. */
  public static final Licence NOT_SPECIFIED = new Licence("notspecified");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public Licence {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}

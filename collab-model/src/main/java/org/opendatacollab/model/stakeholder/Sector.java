package org.opendatacollab.model.stakeholder;

import java.util.Objects;
import java.util.Set;
import org.opendatacollab.model.OpenCode;

/**
 * The sector of an organisation. An open list; each known code maps to the types of IATI, ADMS, schema.org and others.
 *
 * @param code the code as it stands in files
 */
public record Sector(String code) implements OpenCode {
  /** A national ministry or agency. */
  public static final Sector NATIONAL_GOVERNMENT = new Sector("nationalGovernment");

  /** A provincial or state government or agency. */
  public static final Sector REGIONAL_GOVERNMENT = new Sector("regionalGovernment");

  /** A city or regency government or agency. */
  public static final Sector LOCAL_GOVERNMENT = new Sector("localGovernment");

  /** Another public body, such as a parastatal. */
  public static final Sector OTHER_PUBLIC_SECTOR = new Sector("otherPublicSector");

  /** An international civil-society organisation. */
  public static final Sector CSO_INTERNATIONAL = new Sector("csoInternational");

  /** A national civil-society organisation. */
  public static final Sector CSO_NATIONAL = new Sector("csoNational");

  /** A local civil-society organisation or a community group. */
  public static final Sector CSO_LOCAL_OR_COMMUNITY = new Sector("csoLocalOrCommunity");

  /** A multilateral organisation or public funder. */
  public static final Sector MULTILATERAL_OR_FUNDER = new Sector("multilateralOrFunder");

  /** A foundation. */
  public static final Sector FOUNDATION = new Sector("foundation");

  /** A company. */
  public static final Sector PRIVATE_SECTOR = new Sector("privateSector");

  /** A university or research institute. */
  public static final Sector ACADEMIA = new Sector("academia");

  /** A medium. */
  public static final Sector MEDIA = new Sector("media");

  /** Citizens on their own behalf. */
  public static final Sector CITIZEN = new Sector("citizen");

  /** Another sector. */
  public static final Sector OTHER = new Sector("other");

  private static final Set<Sector> GOVERNMENT =
      Set.of(NATIONAL_GOVERNMENT, REGIONAL_GOVERNMENT, LOCAL_GOVERNMENT, OTHER_PUBLIC_SECTOR);

  private static final Set<Sector> CIVIL_SOCIETY =
      Set.of(CSO_INTERNATIONAL, CSO_NATIONAL, CSO_LOCAL_OR_COMMUNITY, CITIZEN);

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public Sector {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }

  /**
   * Returns the side that organisations of this sector belong to unless they say otherwise.
   *
   * @return the side; {@link Side#OTHER} for a code that this version does not know
   */
  public Side side() {
    if (GOVERNMENT.contains(this)) {
      return Side.GOVERNMENT;
    }
    return CIVIL_SOCIETY.contains(this) ? Side.CIVIL_SOCIETY : Side.OTHER;
  }
}

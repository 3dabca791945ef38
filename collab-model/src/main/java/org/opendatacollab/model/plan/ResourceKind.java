package org.opendatacollab.model.plan;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * What something needs or has. An open list.
 *
 * @param code the code as it stands in files
 */
public record ResourceKind(String code) implements OpenCode {
  /** Money. */
  public static final ResourceKind MONEY = new ResourceKind("money");

  /** The time of people. */
  public static final ResourceKind STAFF_TIME = new ResourceKind("staffTime");

  /** Skills. */
  public static final ResourceKind SKILLS = new ResourceKind("skills");

  /** Data. */
  public static final ResourceKind DATA = new ResourceKind("data");

  /** Equipment. */
  public static final ResourceKind EQUIPMENT = new ResourceKind("equipment");

  /** Software. */
  public static final ResourceKind SOFTWARE = new ResourceKind("software");

  /** A place to meet or work. */
  public static final ResourceKind VENUE = new ResourceKind("venue");

  /** The permission of an authority. */
  public static final ResourceKind PERMISSION = new ResourceKind("permission");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public ResourceKind {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}

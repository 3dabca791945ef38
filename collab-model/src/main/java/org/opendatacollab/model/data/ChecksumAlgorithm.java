package org.opendatacollab.model.data;

import java.util.Objects;
import org.opendatacollab.model.OpenCode;

/**
 * How a checksum is computed, by the name that SPDX has for it. An open list.
 *
 * @param code the code as it stands in files
 */
public record ChecksumAlgorithm(String code) implements OpenCode {
  /** MD5. */
  public static final ChecksumAlgorithm MD5 = new ChecksumAlgorithm("md5");

  /** SHA-1. */
  public static final ChecksumAlgorithm SHA1 = new ChecksumAlgorithm("sha1");

  /** SHA-256. */
  public static final ChecksumAlgorithm SHA256 = new ChecksumAlgorithm("sha256");

  /** SHA-512. */
  public static final ChecksumAlgorithm SHA512 = new ChecksumAlgorithm("sha512");

  /**
   * Checks the form of the code.
   *
   * @param code the code
   * @throws IllegalArgumentException if it has not the form of a code
   */
  public ChecksumAlgorithm {
    Objects.requireNonNull(code, "code");
    OpenCode.check(code);
  }
}

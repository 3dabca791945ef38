package org.opendatacollab.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What computed a score: a citable id, its version and the parameters used. A changed number is a new version; the old one
 * stays.
 *
 * @param id words of lower-case letters, digits and hyphens, separated by slashes, such as
 *     {@code consensus/group-informed/standard}
 * @param version from 1
 * @param parameters every setting that moves the number, in the order of their names
 */
public record Method(String id, int version, Map<String, String> parameters) {
  /**
   * Checks and copies.
   *
   * @param id the id
   * @param version the version
   * @param parameters the parameters
   * @throws IllegalArgumentException if the id has another form or the version is not positive
   */
  public Method {
    Objects.requireNonNull(id, "id");
    boolean legal = !id.isEmpty();
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean separator = (c == '/' || c == '-') && i > 0 && i < id.length() - 1;
      legal &= separator || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    if (!legal) {
      throw new IllegalArgumentException(
          "method id must be words of a-z, 0-9 and -, separated by /, got " + id);
    }
    if (version < 1) {
      throw new IllegalArgumentException("version must be 1 or more, got " + version);
    }
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /**
   * Returns a method without parameters.
   *
   * @param idAtVersion such as {@code consensus/group-informed/standard@1}
   * @return the method
   * @throws IllegalArgumentException if the text has another form
   */
  public static Method of(String idAtVersion) {
    int at = idAtVersion.lastIndexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException("method must be id@version, got " + idAtVersion);
    }
    try {
      return new Method(
          idAtVersion.substring(0, at), Integer.parseInt(idAtVersion.substring(at + 1)), Map.of());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("method must be id@version, got " + idAtVersion, e);
    }
  }

  /**
   * Returns the method with one more parameter.
   *
   * @param name its name
   * @param value its value
   * @return the method
   */
  public Method with(String name, Object value) {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put(name, value.toString());
    return new Method(id, version, more);
  }

  /**
   * Returns id and version, as they are cited.
   *
   * @return such as {@code consensus/group-informed/standard@1}
   */
  public String idAtVersion() {
    return id + "@" + version;
  }

  /** Returns id, version and parameters in one line. */
  @Override
  public String toString() {
    return parameters.isEmpty()
        ? idAtVersion()
        : idAtVersion()
            + parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
  }
}

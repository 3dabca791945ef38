package org.opendatacollab.scoring.coverage;

import java.util.List;

/**
 * A method whose interval is known not to reach the bar at some sizes.
 *
 * @param method id and version
 * @param sizes at which sizes
 * @param reason why it is kept all the same, and what to use instead
 */
record Exemption(String method, List<Integer> sizes, String reason) {
  boolean covers(CoverageRow row) {
    return method.equals(row.method()) && sizes.contains(row.size());
  }
}

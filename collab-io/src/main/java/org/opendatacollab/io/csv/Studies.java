package org.opendatacollab.io.csv;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.opendatacollab.scoring.evidence.StudyEffects;

/**
 * The effects of studies that a table holds.
 *
 * @param all every study, in the order of the file
 * @param byGroup the studies of each group, groups in the order in which the file first names them; a study in no group is in
 *     none of them
 */
public record Studies(StudyEffects all, Map<String, StudyEffects> byGroup) {
  /**
   * Checks and copies.
   *
   * @param all every study
   * @param byGroup the studies of each group
   */
  public Studies {
    Objects.requireNonNull(all, "all");
    byGroup = Collections.unmodifiableMap(new LinkedHashMap<>(byGroup));
  }
}

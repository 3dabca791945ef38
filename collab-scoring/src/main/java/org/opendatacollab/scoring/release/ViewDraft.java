package org.opendatacollab.scoring.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A release view as it stands in its file, not yet judged: the members of {@code release-view/1}.
 *
 * @param release the id of the release
 * @param policy the method of its means, such as {@code interval-of-mean@1}
 * @param parameters how strongly it protects
 * @param scales item to scale; {@code default} for the items not named
 * @param groups group to its definition: attribute to values
 * @param roster group to how many were asked; groups under {@code k} are left out
 * @param waves wave to whether it is closed
 * @param cells the cells, in the order of the file
 */
public record ViewDraft(
    String release,
    String policy,
    ReleaseParameters parameters,
    Map<String, ItemScale> scales,
    Map<String, Map<String, List<String>>> groups,
    Map<String, Integer> roster,
    Map<String, Boolean> waves,
    List<CellDraft> cells) {
  /**
   * Copies.
   *
   * @param release the id
   * @param policy the method
   * @param parameters the parameters
   * @param scales the scales
   * @param groups the groups
   * @param roster how many were asked
   * @param waves the waves
   * @param cells the cells
   */
  public ViewDraft {
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(parameters, "parameters");
    scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
    Map<String, Map<String, List<String>>> copies = new LinkedHashMap<>();
    groups.forEach(
        (group, definition) -> copies.put(group, ReleaseGroup.copyDefinition(group, definition)));
    groups = Collections.unmodifiableMap(copies);
    roster = Collections.unmodifiableMap(new LinkedHashMap<>(roster));
    waves = Collections.unmodifiableMap(new LinkedHashMap<>(waves));
    cells = List.copyOf(cells);
  }
}

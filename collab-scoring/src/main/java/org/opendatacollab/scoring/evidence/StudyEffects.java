package org.opendatacollab.scoring.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opendatacollab.scoring.InputKind;

/**
 * The effects of several studies, all of the same measure and on the same scale, each from other people.
 *
 * @param studies the studies
 */
public record StudyEffects(List<StudyEffect> studies) {
  /** The kind of input of methods that pool studies. */
  public static final InputKind<StudyEffects> KIND =
      new InputKind<>("effects of studies", StudyEffects.class);

  /**
   * Checks and copies.
   *
   * @param studies the studies; may be empty
   * @throws IllegalArgumentException if two have the same label
   */
  public StudyEffects {
    studies = List.copyOf(studies);
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < studies.size(); i++) {
      if (!labels.add(studies.get(i).label())) {
        throw new IllegalArgumentException("label must not stand twice, does at index " + i);
      }
    }
  }

  /**
   * Returns studies that are called {@code 1}, {@code 2} and so on.
   *
   * @param effects the effect of each
   * @param variances the square of its standard error
   * @return the studies
   * @throws IllegalArgumentException if there are more of one than of the other, an effect is not in [-1e60, 1e60] or a
   *     variance not in [1e-60, 1e60]; the message gives the index
   */
  public static StudyEffects of(double[] effects, double[] variances) {
    if (effects.length != variances.length) {
      throw new IllegalArgumentException(
          "variances must be one per effect (" + effects.length + "), got " + variances.length);
    }
    List<StudyEffect> studies = new ArrayList<>(effects.length);
    for (int i = 0; i < effects.length; i++) {
      StudyEffect.check(effects[i], variances[i], " at index " + i);
      studies.add(new StudyEffect(Integer.toString(i + 1), effects[i], variances[i]));
    }
    return new StudyEffects(studies);
  }

  /**
   * Returns how many studies there are.
   *
   * @return the count
   */
  public int size() {
    return studies.size();
  }
}

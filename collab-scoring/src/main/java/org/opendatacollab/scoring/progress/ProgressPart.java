package org.opendatacollab.scoring.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a plan: a task, or a group of parts. Weights compare a part with its siblings only; the weight of the
 * outermost part has no meaning.
 */
public sealed interface ProgressPart {
  /**
   * Returns what it is called in the explanation of a score.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns its weight among its siblings.
   *
   * @return an exact number greater than 0
   */
  BigDecimal weight();

  /**
   * A part that somebody does.
   *
   * @param name what it is called
   * @param weight its weight among its siblings, greater than 0
   * @param shareDone the share that is said to be done, in [0, 1]; empty if nobody says
   * @param evidenced whether evidence supports that share
   * @param cancelled whether it will not be done; then it counts nowhere
   */
  record Task(
      String name,
      BigDecimal weight,
      Optional<BigDecimal> shareDone,
      boolean evidenced,
      boolean cancelled)
      implements ProgressPart {
    /**
     * Checks and normalises.
     *
     * @param name what it is called
     * @param weight its weight
     * @param shareDone the share that is said to be done
     * @param evidenced whether evidence supports it
     * @param cancelled whether it will not be done
     * @throws IllegalArgumentException if the name is blank, the weight not greater than 0, the share not in [0, 1], or a
     *     number has more than 100 digits or places
     */
    public Task {
      checkName(name);
      weight = checkedWeight(weight, name);
      shareDone = shareDone.map(share -> checkedShare(share, name));
    }

    /**
     * Returns a task whose share is supported by evidence.
     *
     * @param name what it is called
     * @param weight its weight
     * @param shareDone the share done, in [0, 1]
     * @return the task
     * @throws IllegalArgumentException as the constructor does
     */
    public static Task proven(String name, BigDecimal weight, BigDecimal shareDone) {
      return new Task(name, weight, Optional.of(shareDone), true, false);
    }

    /**
     * Returns a task whose share is claimed without evidence.
     *
     * @param name what it is called
     * @param weight its weight
     * @param shareDone the share claimed, in [0, 1]
     * @return the task
     * @throws IllegalArgumentException as the constructor does
     */
    public static Task claimed(String name, BigDecimal weight, BigDecimal shareDone) {
      return new Task(name, weight, Optional.of(shareDone), false, false);
    }

    /**
     * Returns a task of which nobody says how far it is.
     *
     * @param name what it is called
     * @param weight its weight
     * @return the task
     * @throws IllegalArgumentException as the constructor does
     */
    public static Task unknown(String name, BigDecimal weight) {
      return new Task(name, weight, Optional.empty(), false, false);
    }

    /**
     * Returns a task that will not be done.
     *
     * @param name what it is called
     * @param weight its weight
     * @return the task
     * @throws IllegalArgumentException as the constructor does
     */
    public static Task cancelled(String name, BigDecimal weight) {
      return new Task(name, weight, Optional.empty(), false, true);
    }
  }

  /**
   * A part that consists of parts.
   *
   * @param name what it is called
   * @param weight its weight among its siblings, greater than 0
   * @param parts its parts; none if it is not planned yet, which counts as unknown
   */
  record Group(String name, BigDecimal weight, List<ProgressPart> parts) implements ProgressPart {
    /**
     * Checks and copies.
     *
     * @param name what it is called
     * @param weight its weight
     * @param parts its parts
     * @throws IllegalArgumentException if the name is blank, or the weight not greater than 0 or of more than 100 digits or
     *     places
     */
    public Group {
      checkName(name);
      weight = checkedWeight(weight, name);
      parts = List.copyOf(parts);
    }

    /**
     * Returns a whole: a group that has no siblings, so that its weight does not matter.
     *
     * @param name what it is called
     * @param parts its parts
     * @return the group, of weight 1
     * @throws IllegalArgumentException if the name is blank
     */
    public static Group whole(String name, List<? extends ProgressPart> parts) {
      return new Group(name, BigDecimal.ONE, List.copyOf(parts));
    }
  }

  private static void checkName(String name) {
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
  }

  private static BigDecimal checkedWeight(BigDecimal weight, String name) {
    BigDecimal checked = Exact.normalised(weight, "weight");
    if (checked.signum() <= 0) {
      throw new IllegalArgumentException(
          "weight of " + name + " must be greater than 0, got " + checked);
    }
    return checked;
  }

  private static BigDecimal checkedShare(BigDecimal share, String name) {
    BigDecimal checked = Exact.normalised(share, "share done");
    if (checked.signum() < 0 || checked.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "share done of " + name + " must be in [0, 1], got " + checked);
    }
    return checked;
  }
}

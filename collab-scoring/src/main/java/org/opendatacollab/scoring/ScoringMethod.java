package org.opendatacollab.scoring;

/**
 * A method that turns input of one kind into a score. Methods are immutable, depend on nothing but their input and
 * settings, and may be used by several threads.
 *
 * @param <I> the kind of input
 */
public interface ScoringMethod<I> {
  /**
   * Returns what a reader must know of it.
   *
   * @return the description, whose method carries the settings of this object
   */
  MethodDescription description();

  /**
   * Scores.
   *
   * @param input the input
   * @return the score, undefined with a reason where the input does not carry one
   */
  Score score(I input);

  /**
   * Returns the method with the settings of this object.
   *
   * @return the method
   */
  default Method method() {
    return description().method();
  }
}

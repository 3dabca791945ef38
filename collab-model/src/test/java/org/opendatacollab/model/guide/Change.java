package org.opendatacollab.model.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.opendatacollab.model.Initiative;

/**
 * A change to the good initiative by which one rule is broken, and the sentences that are then found.
 *
 * @param rule the rule
 * @param change what is changed
 * @param sentences what is found
 */
record Change(String rule, UnaryOperator<Initiative> change, List<String> sentences) {
  static Change breaks(String rule, UnaryOperator<Initiative> change, String... sentences) {
    return new Change(rule, change, List.of(sentences));
  }

  /** Changes one element of a list of the initiative. */
  static <T> UnaryOperator<Initiative> in(
      Function<Initiative, List<T>> get,
      BiFunction<Initiative, List<T>, Initiative> set,
      int index,
      UnaryOperator<T> change) {
    return initiative -> set.apply(initiative, replaced(get.apply(initiative), index, change));
  }

  static <T> List<T> replaced(List<T> list, int index, UnaryOperator<T> change) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, change.apply(copy.get(index)));
    return copy;
  }

  @Override
  public String toString() {
    return rule + ": " + String.join(" ", sentences);
  }
}

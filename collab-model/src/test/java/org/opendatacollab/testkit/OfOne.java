package org.opendatacollab.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * Values that refer to the things of one arbitrary initiative. jqwik looks generators up by the whole tree of arbitraries
 * behind them, which takes longer than to make these anew: no other initiative can use them. What holds one of them is
 * not looked up either.
 */
record OfOne<T>(Arbitrary<T> values) implements Arbitrary<T> {
  @Override
  public RandomGenerator<T> generator(int genSize) {
    return values.generator(genSize);
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return values.edgeCases(maxEdgeCases);
  }

  @Override
  public boolean isGeneratorMemoizable() {
    return false;
  }
}

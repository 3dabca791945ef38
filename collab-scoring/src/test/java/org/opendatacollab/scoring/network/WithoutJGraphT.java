package org.opendatacollab.scoring.network;

import java.util.List;
import java.util.function.Supplier;
import org.opendatacollab.scoring.MethodRegistry;
import org.opendatacollab.scoring.ScoringMethod;
import org.opendatacollab.scoring.StandardMethods;

/** What a program does that has no JGraphT: loaded by {@link JGraphTMissingTest} where that library cannot be seen. */
public final class WithoutJGraphT implements Supplier<List<String>> {
  /** For the class loader. */
  public WithoutJGraphT() {}

  /** Scores a small network by every method and returns what each says, or the message with which it refuses. */
  @Override
  public List<String> get() {
    MethodRegistry registry = StandardMethods.registry();
    Network network = Network.builder(TieDirection.DIRECTED)
        .addNode("a", "one")
        .addNode("b", "one")
        .addNode("c", "other")
        .addTie("a", "b")
        .addTie("b", "a")
        .addTie("b", "c")
        .build();
    return registry.methods(Network.KIND).stream()
        .map(method -> said(method, network))
        .toList();
  }

  private static String said(ScoringMethod<? super Network> method, Network network) {
    String id = method.method().idAtVersion() + ": ";
    try {
      return id + method.score(network).estimate().value().orElseThrow();
    } catch (IllegalStateException e) {
      return id + e.getMessage();
    }
  }
}

package org.opendatacollab.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.data.DataAssetId;
import org.opendatacollab.model.forum.ClaimId;

/** What a team wants to do about the issue. */
@Value.Immutable
public sealed interface Solution extends WithSolution permits ImmutableSolution {
  /**
   * Returns the id.
   *
   * @return the id, unique among the solutions of the initiative
   */
  SolutionId id();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns how it is meant to work.
   *
   * @return a few sentences, if given
   */
  Optional<LocalizedText> description();

  /**
   * Returns the claims of the forum that it addresses.
   *
   * @return causes, implications, goals or hopes, or the solution claimed there
   */
  List<ClaimId> addresses();

  /**
   * Returns the data that it works with.
   *
   * @return the data assets
   */
  List<DataAssetId> assets();

  /**
   * Returns how far it came over time.
   *
   * @return the states in the order given
   */
  List<SolutionEvent> states();

  /**
   * Returns the evidence.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns the last state, by the rule of {@link DatedEvent#last(List)}.
   *
   * @return the state, or empty if there is no history
   */
  default Optional<SolutionState> state() {
    return DatedEvent.last(states()).map(SolutionEvent::state);
  }

  /**
   * Returns this solution in a new state. Histories that came from outside may hold unusual steps; a new step has to
   * be one of {@link SolutionState#next()}.
   *
   * @param next the new state
   * @return the changed copy
   * @throws IllegalArgumentException if the step is illegal, or the date is certainly before the last one
   */
  default Solution transition(SolutionEvent next) {
    Checks.step(
        "solution '" + id() + "'",
        state(),
        next.state(),
        state().map(SolutionState::next).orElseGet(SolutionState::first));
    return withStates(DatedEvent.appended(states(), next));
  }

  /**
   * Starts a solution.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a solution. */
  final class Builder extends ImmutableSolution.Builder {
    Builder() {}
  }
}

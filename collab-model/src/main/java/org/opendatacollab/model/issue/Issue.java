package org.opendatacollab.model.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Classification;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.forum.DataNeedId;
import org.opendatacollab.model.stakeholder.Actor;

/**
 * What somebody wants changed, from the first proposal on: a problem, or a field of problems.
 *
 * <p>Its status is that of its last event. Where it came from and where it went is its lineage, so that the path from
 * proposal to action can be traced; the lineage of all issues together does not run in a circle.
 */
@Value.Immutable
public sealed interface Issue extends WithIssue permits ImmutableIssue {
  /**
   * Returns the id.
   *
   * @return the id, unique among the issues of the initiative
   */
  IssueId id();

  /**
   * Returns how narrow it is.
   *
   * @return the kind
   */
  IssueKind kind();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns what is the matter.
   *
   * @return a few sentences, if given
   */
  Optional<LocalizedText> statement();

  /**
   * Returns who proposed it.
   *
   * @return a person, an organisation or a side, if known
   */
  Optional<Actor> proposedBy();

  /**
   * Returns when it was proposed.
   *
   * @return the date, as precise as it is known
   */
  Optional<PartialDate> proposed();

  /**
   * Returns what it is about, in codes.
   *
   * @return codes of COFOG, SDG, the EU themes, OGP or any other scheme
   */
  List<Classification> classifications();

  /**
   * Returns what has to be known to solve it.
   *
   * @return the data needs
   */
  List<DataNeedId> dataNeeds();

  /**
   * Returns the steps it has taken since it was proposed.
   *
   * @return the events in order; data from outside may hold steps that {@link #transition} refuses
   */
  List<IssueEvent> events();

  /**
   * Returns the issue that it went into.
   *
   * @return the other issue, if it was merged
   */
  Optional<IssueId> mergedInto();

  /**
   * Returns the issue that it was cut out of.
   *
   * @return the other issue, if that was split
   */
  Optional<IssueId> splitFrom();

  /**
   * Returns the evidence for what is said of it.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns who may read it.
   *
   * @return the tier; {@link Tier#PARTNERS} unless stated
   */
  @Value.Default
  default Tier tier() {
    return Tier.PARTNERS;
  }

  /**
   * Returns where it stands.
   *
   * @return the status of the last event; {@link IssueStatus#PROPOSED} before any
   */
  default IssueStatus status() {
    return events().isEmpty()
        ? IssueStatus.PROPOSED
        : events().get(events().size() - 1).status();
  }

  /**
   * Takes the next step.
   *
   * @param step the step, such as being shortlisted
   * @return the issue with the step as its last event
   * @throws IllegalStateException if its status does not allow the step, see {@link IssueStatus}
   * @throws IllegalArgumentException if the step is certainly earlier than the last one, or is a merger, which names the
   *     other issue: {@link #mergeInto}
   */
  default Issue transition(IssueEvent step) {
    Checks.check(
        step.status() != IssueStatus.MERGED,
        "a step to MERGED must name the other issue; use mergeInto");
    return withStep(step);
  }

  /**
   * Merges it into another issue.
   *
   * @param other the issue that goes on
   * @param step the step, whose status is {@link IssueStatus#MERGED}
   * @return the issue with its successor, and with the step as its last event
   * @throws IllegalStateException if its status does not allow to merge it
   * @throws IllegalArgumentException if the other issue is this one, the step is none to MERGED or is certainly earlier
   *     than the last one
   */
  default Issue mergeInto(IssueId other, IssueEvent step) {
    Checks.check(!other.equals(id()), "issue '" + id() + "' must not be merged into itself");
    Checks.check(
        step.status() == IssueStatus.MERGED,
        "a merger must be a step to MERGED, got " + step.status());
    return withStep(step).withMergedInto(other);
  }

  private Issue withStep(IssueEvent step) {
    if (!status().allows(step.status())) {
      throw new IllegalStateException(
          "issue '" + id() + "' must not go from " + status() + " to " + step.status());
    }
    Optional<PartialDate> last = events().stream()
        .flatMap(event -> event.date().stream())
        .reduce((earlier, later) -> later)
        .or(this::proposed);
    boolean backwards = last.isPresent()
        && step.date().filter(date -> date.certainlyBefore(last.get())).isPresent();
    Checks.check(
        !backwards,
        "issue '" + id() + "' must not go to " + step.status() + " before its last step");
    List<IssueEvent> longer = new ArrayList<>(events());
    longer.add(step);
    return withEvents(longer);
  }

  /**
   * Returns an issue as it is proposed, of which only what is required is known.
   *
   * @param id the id
   * @param kind how narrow it is
   * @param title the title, in the language of the initiative
   * @return the issue
   * @throws IllegalArgumentException if the title is blank
   */
  static Issue of(IssueId id, IssueKind kind, String title) {
    return builder().id(id).kind(kind).title(LocalizedText.of(title)).build();
  }

  /**
   * Starts an issue.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an issue. */
  final class Builder extends ImmutableIssue.Builder {
    Builder() {}
  }
}

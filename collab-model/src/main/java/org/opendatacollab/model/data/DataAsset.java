package org.opendatacollab.model.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.Classification;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.stakeholder.OrganisationId;

/**
 * Data that exist or should exist, and how far they are from being open. Nothing about an asset is one current value:
 * states and assessments are dated, and the history stays.
 */
@Value.Immutable
public sealed interface DataAsset extends WithDataAsset permits ImmutableDataAsset {
  /**
   * Returns the id.
   *
   * @return the id, unique among the data assets of the initiative
   */
  DataAssetId id();

  /**
   * Returns what the data are called.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns what the data hold.
   *
   * @return a few sentences, if given
   */
  Optional<LocalizedText> description();

  /**
   * Returns who holds the data, or would.
   *
   * @return the organisation, if known
   */
  Optional<OrganisationId> holder();

  /**
   * Returns the states over time.
   *
   * @return the states in the order given
   */
  List<AssetStateEvent> states();

  /**
   * Returns whether the data could be public, whatever has been released.
   *
   * @return the answer; {@link YesNo#UNKNOWN} unless stated
   */
  @Value.Default
  default YesNo couldBePublic() {
    return YesNo.UNKNOWN;
  }

  /**
   * Returns why they could be public or could not.
   *
   * @return the reason, if given
   */
  Optional<LocalizedText> couldBePublicReason();

  /**
   * Returns what keeps the data from being opened.
   *
   * @return the barriers
   */
  List<Barrier> barriers();

  /**
   * Returns who wants the data.
   *
   * @return the demand, by side
   */
  List<Demand> demand();

  /**
   * Returns through what the data can be had.
   *
   * @return the files and services
   */
  List<Distribution> distributions();

  /**
   * Returns how open the data were over time.
   *
   * @return the assessments in the order given
   */
  List<OpennessAssessment> assessments();

  /**
   * Returns what the data are about.
   *
   * @return codes of any scheme, such as the EU theme HEAL
   */
  List<Classification> classifications();

  /**
   * Returns the evidence.
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
   * Returns the last state of the history, by the rule of {@link DatedEvent#last(List)}.
   *
   * @return the state, or empty if there is no history
   */
  default Optional<AssetState> currentState() {
    return DatedEvent.last(states()).map(AssetStateEvent::state);
  }

  /**
   * Returns the state at a day: the last one that had certainly begun, by the rule of {@link DatedEvent#lastAt(List,
   * LocalDate)}.
   *
   * @param day the day
   * @return the state, or empty if none had certainly begun
   */
  default Optional<AssetState> stateAt(LocalDate day) {
    return DatedEvent.lastAt(states(), day).map(AssetStateEvent::state);
  }

  /**
   * Returns this asset in a new state, with its history. Every step is legal, since data can also be closed again or
   * no longer be collected, but a state has to differ from the one before.
   *
   * @param next the new state
   * @return the changed copy
   * @throws IllegalArgumentException if the state is that before, or the date is certainly before the last one
   */
  default DataAsset transition(AssetStateEvent next) {
    Checks.check(
        !currentState().equals(Optional.of(next.state())),
        "data asset '" + id() + "' is already " + next.state());
    return withStates(DatedEvent.appended(states(), next));
  }

  /**
   * Starts a data asset.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a data asset. */
  final class Builder extends ImmutableDataAsset.Builder {
    Builder() {}
  }
}

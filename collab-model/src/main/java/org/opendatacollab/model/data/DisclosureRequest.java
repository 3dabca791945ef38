package org.opendatacollab.model.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.DatedEvent;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.forum.DataNeedId;
import org.opendatacollab.model.stakeholder.Actor;
import org.opendatacollab.model.stakeholder.OrganisationId;

/**
 * A request to disclose data, with its history. It may name a data asset of the register, or describe data that no
 * catalogue lists.
 */
@Value.Immutable
public sealed interface DisclosureRequest extends WithDisclosureRequest
    permits ImmutableDisclosureRequest {
  /**
   * Returns the id.
   *
   * @return the id, unique among the requests of the initiative
   */
  DisclosureRequestId id();

  /**
   * Returns how the disclosure comes about.
   *
   * @return the kind; {@link DisclosureKind#ON_REQUEST} unless stated
   */
  @Value.Default
  default DisclosureKind kind() {
    return DisclosureKind.ON_REQUEST;
  }

  /**
   * Returns what is to be disclosed.
   *
   * @return in words that stand alone, since no catalogue may list it
   */
  LocalizedText title();

  /**
   * Returns which parts, years and places, and in which form.
   *
   * @return a few sentences, if given
   */
  Optional<LocalizedText> description();

  /**
   * Returns the data asset asked for.
   *
   * @return the asset, if the register has it
   */
  Optional<DataAssetId> asset();

  /**
   * Returns what has to be known.
   *
   * @return the data need that the request serves, if there is one
   */
  Optional<DataNeedId> dataNeed();

  /**
   * Returns who is asked.
   *
   * @return the organisation, if known
   */
  Optional<OrganisationId> requestedFrom();

  /**
   * Returns who asks.
   *
   * @return the organisations; none for a proactive disclosure
   */
  List<OrganisationId> requestedBy();

  /**
   * Returns what happened.
   *
   * @return the events in the order given
   */
  List<DisclosureEvent> events();

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
   * @return the state, or empty if nothing has happened yet
   */
  default Optional<DisclosureState> state() {
    return DatedEvent.last(events()).map(DisclosureEvent::state);
  }

  /**
   * Returns the state at a day: the last one that had certainly begun, by the rule of {@link DatedEvent#lastAt(List,
   * LocalDate)}.
   *
   * @param day the day
   * @return the state, or empty if none had certainly begun
   */
  default Optional<DisclosureState> stateAt(LocalDate day) {
    return DatedEvent.lastAt(events(), day).map(DisclosureEvent::state);
  }

  /**
   * Returns this request after a new event. Histories that came from outside may hold unusual steps; a new step has to
   * be one of {@link DisclosureState#next()}.
   *
   * @param next the new event
   * @return the changed copy
   * @throws IllegalArgumentException if the step is illegal, a refusal has no reason, or the date is certainly before
   *     the last one
   */
  default DisclosureRequest transition(DisclosureEvent next) {
    String request = "disclosure request '" + id() + "'";
    Checks.step(
        request,
        state(),
        next.state(),
        state().map(DisclosureState::next).orElseGet(DisclosureState::first));
    Checks.check(
        next.state() != DisclosureState.REFUSED || next.reason().isPresent(),
        request + " cannot be refused without a reason");
    return withEvents(DatedEvent.appended(events(), next));
  }

  /**
   * Returns this request after a new event that needs no reason and has no evidence.
   *
   * @param state the new state
   * @param date when
   * @param actor who did it
   * @return the changed copy
   * @throws IllegalArgumentException as {@link #transition(DisclosureEvent)}
   */
  default DisclosureRequest transition(DisclosureState state, PartialDate date, Actor actor) {
    return transition(DisclosureEvent.of(date, state, actor));
  }

  /**
   * Starts a disclosure request.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a disclosure request. */
  final class Builder extends ImmutableDisclosureRequest.Builder {
    Builder() {}
  }
}

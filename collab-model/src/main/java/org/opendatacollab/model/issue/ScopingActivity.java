package org.opendatacollab.model.issue;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.Evidence;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.stakeholder.Actor;
import org.opendatacollab.model.stakeholder.Participation;
import org.opendatacollab.model.stakeholder.Side;

/** A way in which the partners found out which issues matter to people. */
@Value.Immutable
public sealed interface ScopingActivity extends WithScopingActivity
    permits ImmutableScopingActivity {
  /**
   * Returns the id.
   *
   * @return the id, unique among the scoping activities of the initiative
   */
  ScopingActivityId id();

  /**
   * Returns what was done.
   *
   * @return the kind
   */
  ScopingKind kind();

  /**
   * Returns the title.
   *
   * @return the title, if it has one
   */
  Optional<LocalizedText> title();

  /**
   * Returns how it was done.
   *
   * @return how people or texts were chosen and asked, if stated
   */
  Optional<LocalizedText> method();

  /**
   * Returns how many people were asked or texts read.
   *
   * @return the number, 0 or more, if known
   */
  Optional<Integer> sampleSize();

  /**
   * Returns when it was done.
   *
   * @return the period; {@link Period#UNKNOWN} unless stated
   */
  @Value.Default
  default Period period() {
    return Period.UNKNOWN;
  }

  /**
   * Returns who did it.
   *
   * @return persons, organisations or sides
   */
  List<Actor> conductedBy();

  /**
   * Returns which side brought it in.
   *
   * @return the side, if known
   */
  Optional<Side> providedBy();

  /**
   * Returns the issues that it speaks for.
   *
   * @return the issues that it found to matter
   */
  List<IssueId> supports();

  /**
   * Returns the issues that it speaks against.
   *
   * @return the issues that it found not to matter, or otherwise than thought
   */
  List<IssueId> questions();

  /**
   * Returns what came out.
   *
   * @return the finding, if stated
   */
  Optional<LocalizedText> finding();

  /**
   * Returns who took part.
   *
   * @return the ledger, one line for each person or number of people
   */
  List<Participation> participation();

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
   * Starts a scoping activity.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a scoping activity. */
  final class Builder extends ImmutableScopingActivity.Builder {
    Builder() {}
  }
}

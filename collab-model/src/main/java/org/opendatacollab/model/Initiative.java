package org.opendatacollab.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opendatacollab.model.data.DataAsset;
import org.opendatacollab.model.data.DisclosureRequest;
import org.opendatacollab.model.forum.Claim;
import org.opendatacollab.model.forum.DataNeed;
import org.opendatacollab.model.forum.Forum;
import org.opendatacollab.model.forum.RoleStatement;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.ScopingActivity;
import org.opendatacollab.model.issue.SelectionDecision;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.Lesson;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.plan.ActionPlan;
import org.opendatacollab.model.plan.CapacityBuilding;
import org.opendatacollab.model.plan.Indicator;
import org.opendatacollab.model.plan.ProgressCheck;
import org.opendatacollab.model.plan.SupportEvent;
import org.opendatacollab.model.shape.InitiativeShape;
import org.opendatacollab.model.shape.View;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.Organisation;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.team.ActionTeam;
import org.opendatacollab.model.team.LeaderCommitment;

/**
 * A collaboration of government and civil society through open data: the aggregate root of all five steps.
 *
 * <p>{@code build()} refuses what breaks a hard invariant (ids are unique per type, references resolve, relations that
 * may not run in a circle do not), with all problems at once in an {@link InvalidModelException}. What the guide merely
 * advises is never refused. Confidential answers are no part of it.
 */
@Value.Immutable
public sealed interface Initiative extends WithInitiative permits ImmutableInitiative {
  /**
   * Returns the id of the initiative.
   *
   * @return the id
   */
  InitiativeId id();

  /**
   * Returns the title.
   *
   * @return the title
   */
  LocalizedText title();

  /**
   * Returns what it is about.
   *
   * @return a few sentences, if given
   */
  Optional<LocalizedText> description();

  /**
   * Returns the language of all text without a tag of its own.
   *
   * @return a BCP 47 tag; {@code en} unless stated
   */
  @Value.Default
  default String language() {
    return "en";
  }

  /**
   * Returns since when and until when it runs.
   *
   * @return the period; {@link Period#UNKNOWN} unless stated
   */
  @Value.Default
  default Period period() {
    return Period.UNKNOWN;
  }

  /**
   * Returns where and under what conditions it works.
   *
   * @return the context, if stated
   */
  Optional<Context> context();

  /**
   * Returns the evidence for the initiative as a whole.
   *
   * @return the evidence
   */
  List<Evidence> evidence();

  /**
   * Returns the organisations that take part.
   *
   * @return the organisations
   */
  List<Organisation> organisations();

  /**
   * Returns the persons who take part.
   *
   * @return the persons
   */
  List<Person> people();

  /**
   * Returns the issues, from first proposals to the one that is worked on.
   *
   * @return the issues
   */
  List<Issue> issues();

  /**
   * Returns how the partners found out which issues matter.
   *
   * @return the scoping activities
   */
  List<ScopingActivity> scopingActivities();

  /**
   * Returns the rounds in which people compared issues.
   *
   * @return the rounds
   */
  List<PrioritisationRound> prioritisationRounds();

  /**
   * Returns the decisions for issues.
   *
   * @return the decisions
   */
  List<SelectionDecision> selectionDecisions();

  /**
   * Returns the forums in which both sides came to a shared understanding.
   *
   * @return the forums
   */
  List<Forum> forums();

  /**
   * Returns what was claimed about the issues.
   *
   * @return the claims
   */
  List<Claim> claims();

  /**
   * Returns who plays which role, as each side sees it.
   *
   * @return the role statements
   */
  List<RoleStatement> roleStatements();

  /**
   * Returns what has to be known.
   *
   * @return the data needs
   */
  List<DataNeed> dataNeeds();

  /**
   * Returns the data that exist or should exist.
   *
   * @return the data assets
   */
  List<DataAsset> dataAssets();

  /**
   * Returns the requests to disclose data.
   *
   * @return the requests
   */
  List<DisclosureRequest> disclosureRequests();

  /**
   * Returns the joint action teams.
   *
   * @return the teams
   */
  List<ActionTeam> teams();

  /**
   * Returns what leaders promised to the teams.
   *
   * @return the commitments
   */
  List<LeaderCommitment> leaderCommitments();

  /**
   * Returns what the teams do.
   *
   * @return the plans
   */
  List<ActionPlan> plans();

  /**
   * Returns what builds the capacity of people to work with data.
   *
   * @return the measures
   */
  List<CapacityBuilding> capacityBuildings();

  /**
   * Returns the help given to the teams.
   *
   * @return the support events
   */
  List<SupportEvent> supportEvents();

  /**
   * Returns the numbers by which plans and issues are followed.
   *
   * @return the indicators
   */
  List<Indicator> indicators();

  /**
   * Returns the checks of delivery and of collaboration.
   *
   * @return the checks
   */
  List<ProgressCheck> progressChecks();

  /**
   * Returns the sessions of step 5.
   *
   * @return the learning sessions
   */
  List<LearningSession> learningSessions();

  /**
   * Returns the thoughts from the learning sessions.
   *
   * @return the reflections
   */
  List<Reflection> reflections();

  /**
   * Returns what others can learn from the initiative.
   *
   * @return the lessons
   */
  List<Lesson> lessons();

  /**
   * Returns what people are asked.
   *
   * @return the questionnaires
   */
  List<Questionnaire> questionnaires();

  /**
   * Returns when people are asked, and what will be shown of the answers.
   *
   * @return the waves
   */
  List<SurveyWave> surveyWaves();

  /**
   * Returns what a reader of a tier may see. The view is a valid initiative without anything less open than the tier, and
   * without what cannot stand without it.
   *
   * @param reader the tier of the reader; at {@link Tier#SIDE}, nothing that belongs to one side alone is seen unless the
   *     side is named: see {@link #viewFor(Side)}
   * @return the view
   */
  default Initiative view(Tier reader) {
    return new View(reader, Optional.empty()).of(InitiativeShape.INITIATIVE, this);
  }

  /**
   * Returns what the members of a side may see, which is what belongs to it alone and all that is more open.
   *
   * @param side the side of the reader
   * @return the view
   */
  default Initiative viewFor(Side side) {
    return new View(Tier.SIDE, Optional.of(side)).of(InitiativeShape.INITIATIVE, this);
  }

  /** Refuses what breaks a hard invariant. */
  @Value.Check
  default void check() {
    Walk.checked(InitiativeShape.INITIATIVE, this);
  }

  /**
   * Starts an initiative.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an initiative. */
  final class Builder extends ImmutableInitiative.Builder {
    Builder() {}
  }
}

package org.opendatacollab.model.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.YesNo;
import org.opendatacollab.model.forum.ForumId;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.PersonId;

class LeaderCommitmentTest {
  private static LeaderCommitment.Builder commitment() {
    LeaderCommitment.Builder builder = LeaderCommitment.builder();
    builder
        .id(new LeaderCommitmentId("lc-1"))
        .text(LocalizedText.of("Two days a week for the team"));
    return builder;
  }

  @Test
  void whatNobodyStatedIsUnknownAndCautious() {
    LeaderCommitment commitment =
        commitment().organisation(new OrganisationId("agency")).build();
    assertThat(commitment.joint()).isEqualTo(YesNo.UNKNOWN);
    assertThat(commitment.inPublic()).isEqualTo(YesNo.UNKNOWN);
    assertThat(commitment.tier()).isEqualTo(Tier.PARTNERS);
  }

  @Test
  void somebodyCommits() {
    assertThatThrownBy(() -> commitment().build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessage(
            "(document): a leader's commitment must name a leader or an organisation [leader]");
  }

  @Test
  void itIsMadeInOneSession() {
    LeaderCommitment.Builder builder = commitment();
    builder
        .leader(new PersonId("p-1"))
        .forum(new ForumId("f-1"))
        .learningSession(new LearningSessionId("s-1"));
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/learningSession: a leader's commitment must be made in one session, "
            + "got forum 'f-1' and learning session 's-1' [one-session]");
  }

  @Test
  void aMemberIsAMemberUnlessStated() {
    ActionTeam team = ActionTeam.builder()
        .id(new ActionTeamId("t-1"))
        .name(LocalizedText.of("Mothers and children"))
        .addMemberships(new Membership(
            new PersonId("p-1"),
            Optional.of(new OrganisationId("agency")),
            TeamRole.MEMBER,
            Period.UNKNOWN))
        .build();
    assertThat(team.memberships()).extracting(Membership::role).containsExactly(TeamRole.MEMBER);
    assertThat(team.tier()).isEqualTo(Tier.PARTNERS);
  }
}

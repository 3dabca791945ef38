package org.opendatacollab.model.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Problem;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueKind;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.stakeholder.Party;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Respondent;
import org.opendatacollab.model.stakeholder.Side;

class ForumTest {
  private static final IssueId HIV = new IssueId("hiv");
  private static final PersonId ANI = new PersonId("ani");
  private static final Initiative INITIATIVE = Initiative.builder()
      .id(new InitiativeId("banyuwangi"))
      .title(LocalizedText.of("Open health data"))
      .addPeople(Person.builder().id(ANI).build())
      .addIssues(Issue.builder()
          .id(HIV)
          .kind(IssueKind.SPECIFIC_PROBLEM)
          .title(LocalizedText.of("HIV among mothers"))
          .tier(Tier.PUBLIC)
          .build())
      .build();

  private static Claim claim(String id, ClaimLink... links) {
    return Claim.builder()
        .id(new ClaimId(id))
        .kind(ClaimKind.CAUSE)
        .statement(LocalizedText.of("Few mothers are tested"))
        .issue(HIV)
        .addLinks(links)
        .build();
  }

  private static ClaimLink link(ClaimLinkType type, String to) {
    return new ClaimLink(type, new ClaimId(to));
  }

  private static RoleStatement role(Party about, Party statedBy, Perspective perspective) {
    return RoleStatement.builder()
        .id(new RoleStatementId("role"))
        .issue(HIV)
        .about(about)
        .role(LocalizedText.of("Runs the clinics"))
        .statedBy(statedBy)
        .perspective(perspective)
        .build();
  }

  private static List<String> problems(Claim... claims) {
    InvalidModelException thrown =
        catchThrowableOfType(InvalidModelException.class, () -> INITIATIVE.withClaims(claims));
    return thrown == null
        ? List.of()
        : thrown.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void causalLinksDoNotRunInACircle() {
    assertThat(problems(
            claim("a", link(ClaimLinkType.SUPPORTS, "b"), link(ClaimLinkType.CAUSES, "b")),
            claim("b", link(ClaimLinkType.LEADS_TO, "c")),
            claim("c", link(ClaimLinkType.CAUSES, "a"))))
        .containsExactly(
            "/claims/2/links/0/to: causal links of claims run in a circle: a -> b -> c -> a [acyclic]");
  }

  @Test
  void noClaimCausesItself() {
    assertThat(problems(claim("a", link(ClaimLinkType.LEADS_TO, "a"))))
        .containsExactly(
            "/claims/0/links/0/to: causal links of claims run in a circle: a -> a [acyclic]");
  }

  @Test
  void otherLinksMayRunInACircle() {
    assertThat(problems(
            claim("a", link(ClaimLinkType.SUPPORTS, "b"), link(ClaimLinkType.CAUSES, "c")),
            claim("b", link(ClaimLinkType.SUPPORTS, "a")),
            claim("c", link(ClaimLinkType.ADDRESSES, "a"))))
        .isEmpty();
  }

  @Test
  void aLinkGoesToAKnownClaim() {
    assertThat(problems(claim("a", link(ClaimLinkType.CAUSES, "b"))))
        .containsExactly("/claims/0/links/0/to: there is no claim 'b' [reference]");
  }

  @Test
  void nobodyTakesTwoPositions() {
    Position named = new Position(Respondent.of(ANI), Vote.AGREE);
    Position counted = new Position(Respondent.of(Side.GOVERNMENT, 4), Vote.PASS);
    RoleStatement role =
        role(Party.of(Side.GOVERNMENT), Party.of(Side.CIVIL_SOCIETY), Perspective.OTHER);

    assertThat(problems(claim("a").withPositions(named, counted, counted))).isEmpty();
    assertThatThrownBy(() -> claim("a").withPositions(named, counted, named))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/positions/2/by/person: a person must answer once, but number 3 answers again"
            + " [repeated-person]");
    assertThatThrownBy(() -> role.withResponses(named, named))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/responses/1/by/person: a person must answer once, but number 2 answers again"
            + " [repeated-person]");
  }

  @Test
  void thePublicSeesNoPosition() {
    Initiative initiative = INITIATIVE.withClaims(claim("a")
        .withTier(Tier.PUBLIC)
        .withPositions(new Position(Respondent.of(ANI), Vote.DISAGREE)));
    assertThat(initiative.view(Tier.PARTNERS).claims().get(0).positions()).hasSize(1);
    assertThat(initiative.view(Tier.PUBLIC).claims().get(0).positions()).isEmpty();
  }

  @Test
  void whatBelongsToASideIsSeenByThatSideAlone() {
    Initiative initiative =
        INITIATIVE.withClaims(claim("a").withTier(Tier.SIDE).withMadeBy(Party.of(Side.GOVERNMENT)));
    assertThat(initiative.viewFor(Side.GOVERNMENT).claims()).hasSize(1);
    assertThat(initiative.viewFor(Side.CIVIL_SOCIETY).claims()).isEmpty();
    assertThat(initiative.view(Tier.PARTNERS).claims()).isEmpty();
  }

  @Test
  void whoSpeaksOfHimselfHasHisOwnPerspective() {
    Party government = Party.of(Side.GOVERNMENT);
    assertThatThrownBy(() -> role(government, government, Perspective.OTHER))
        .isInstanceOf(InvalidModelException.class)
        .hasMessage(
            "/perspective: perspective of a party that speaks of itself must be own, got other"
                + " [own-perspective]");
    assertThat(role(government, government, Perspective.OWN).about()).isEqualTo(government);
  }

  @Test
  void aSideAsksForANeedOnce() {
    DataNeed.Builder need = DataNeed.builder()
        .id(new DataNeedId("tests"))
        .question(LocalizedText.of("How many mothers are tested?"))
        .addDemandedBy(Side.GOVERNMENT, Side.CIVIL_SOCIETY, Side.GOVERNMENT);
    assertThatThrownBy(need::build)
        .isInstanceOf(InvalidModelException.class)
        .hasMessage("/demandedBy/2: sides must differ, but 'GOVERNMENT' repeats [repeated]");
  }

  @Test
  void whatIsSaidOfAHiddenIssueIsHiddenToo() {
    Initiative hidden = INITIATIVE
        .withIssues(INITIATIVE.issues().get(0).withTier(Tier.ORGANISERS))
        .withClaims(claim("a").withTier(Tier.PUBLIC));
    assertThat(hidden.view(Tier.PUBLIC).issues()).isEmpty();
    assertThat(hidden.view(Tier.PUBLIC).claims()).isEmpty();
  }
}

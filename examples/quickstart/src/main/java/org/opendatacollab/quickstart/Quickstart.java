package org.opendatacollab.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.issue.Ballot;
import org.opendatacollab.model.issue.BallotKind;
import org.opendatacollab.model.issue.BallotSecrecy;
import org.opendatacollab.model.issue.DecisionRule;
import org.opendatacollab.model.issue.Issue;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.IssueKind;
import org.opendatacollab.model.issue.PrioritisationRound;
import org.opendatacollab.model.issue.PrioritisationRoundId;
import org.opendatacollab.model.issue.SelectionDecision;
import org.opendatacollab.model.issue.SelectionDecisionId;
import org.opendatacollab.model.issue.StatementBallot;
import org.opendatacollab.model.issue.Vote;
import org.opendatacollab.model.stakeholder.Organisation;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Sector;
import org.opendatacollab.scoring.initiative.Evaluation;
import org.opendatacollab.scoring.initiative.Evaluator;

/** Builds an initiative in code, scores it, writes and reads its JSON. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Runs it.
   *
   * @param args the file to write; {@code clinics.collab.json} unless given
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    run(Path.of(args.length == 0 ? "clinics.collab.json" : args[0]));
  }

  /** Runs it and returns what was read from the file. */
  static Initiative run(Path file) throws IOException {
    // README begins
    OrganisationId agency = new OrganisationId("health-agency");
    OrganisationId forum = new OrganisationId("patients-forum");
    IssueId waiting = new IssueId("waiting");
    Initiative.Builder clinics = Initiative.builder();
    clinics.id(new InitiativeId("clinics")).title(LocalizedText.of("Shorter waits in clinics"));
    clinics.addOrganisations(Organisation.of(agency, "Health agency", Sector.LOCAL_GOVERNMENT));
    clinics.addOrganisations(Organisation.of(forum, "Patients' forum", Sector.CSO_NATIONAL));
    clinics.addIssues(Issue.of(waiting, IssueKind.SPECIFIC_PROBLEM, "Waiting times"));
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      PersonId voter = new PersonId("person-" + i);
      clinics.addPeople(Person.of(voter, i <= 6 ? agency : forum));
      ballots.add(StatementBallot.of(voter, waiting, i % 4 == 0 ? Vote.DISAGREE : Vote.AGREE));
    }
    PrioritisationRoundId round = new PrioritisationRoundId("round-1");
    clinics.addPrioritisationRounds(
        PrioritisationRound.of(round, "Do we start here?", BallotKind.STATEMENT_VOTES, waiting)
            .withSecrecy(BallotSecrecy.OPEN)
            .open(PartialDate.parse("2026-03-02"))
            .close(PartialDate.parse("2026-03-16"), ballots));
    SelectionDecisionId decision = new SelectionDecisionId("decision-1");
    clinics.addSelectionDecisions(SelectionDecision.of(decision, waiting, DecisionRule.CONSENSUS));
    Initiative initiative = clinics.build();

    Evaluation evaluation = Evaluator.standard().evaluate(initiative, LocalDate.of(2026, 4, 1));
    System.out.println(evaluation
        .step(GuideStep.IDENTIFY_ISSUE)
        .estimate("consensus", "round-1/waiting", "consensus/group-informed/standard@1")
        .orElseThrow());

    Files.write(file, JsonFormat.initiative().write(initiative));
    Initiative read = JsonFormat.initiative().read(file).orThrow().value();
    // README ends
    return read;
  }
}

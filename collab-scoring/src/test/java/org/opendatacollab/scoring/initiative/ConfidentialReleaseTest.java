package org.opendatacollab.scoring.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.confidential.ConfidentialRecords;
import org.opendatacollab.model.confidential.ConfidentialRecordsId;
import org.opendatacollab.model.confidential.ItemAnswer;
import org.opendatacollab.model.confidential.SurveyResponse;
import org.opendatacollab.model.learning.Construct;
import org.opendatacollab.model.learning.ConstructId;
import org.opendatacollab.model.learning.ConstructRelease;
import org.opendatacollab.model.learning.Item;
import org.opendatacollab.model.learning.ItemId;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.QuestionnaireId;
import org.opendatacollab.model.learning.ReleasePlan;
import org.opendatacollab.model.learning.Shown;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.learning.WaveKind;
import org.opendatacollab.model.stakeholder.Organisation;
import org.opendatacollab.model.stakeholder.OrganisationId;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Sector;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.SideCount;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.release.Ledger;
import org.opendatacollab.scoring.release.LedgerStore;
import org.opendatacollab.scoring.release.ReleaseView;

class ConfidentialReleaseTest {
  private static final ConstructId TRUST = new ConstructId("trust");
  private static final SurveyWaveId WAVE = new SurveyWaveId("w");
  private static final OrganisationId MINISTRY = new OrganisationId("ministry");
  private static final int ASKED = 8;

  private static PersonId person(int number) {
    return new PersonId("p" + number);
  }

  private static ItemId item(int number) {
    return new ItemId("t" + number);
  }

  /** Eight people of government are asked about trust by so many items, whose score is to be shown. */
  private static Initiative initiative(int items) {
    Questionnaire.Builder questionnaire = Questionnaire.builder();
    questionnaire
        .id(new QuestionnaireId("q"))
        .title(LocalizedText.of("Climate"))
        .addConstructs(new Construct(TRUST, LocalizedText.of("Trust"), Optional.empty()));
    for (int i = 0; i < items; i++) {
      questionnaire.addItems(Item.builder()
          .id(item(i))
          .wording(LocalizedText.of("They keep their promises."))
          .construct(TRUST)
          .scale(new RatingScale(1, 7))
          .build());
    }
    Initiative.Builder initiative = Initiative.builder();
    initiative
        .id(new InitiativeId("i"))
        .title(LocalizedText.of("I"))
        .addOrganisations(Organisation.of(MINISTRY, "Ministry", Sector.NATIONAL_GOVERNMENT))
        .addQuestionnaires(questionnaire.build())
        .addSurveyWaves(SurveyWave.builder()
            .id(WAVE)
            .questionnaire(new QuestionnaireId("q"))
            .kind(WaveKind.BASELINE)
            .closed(true)
            .addAsked(new SideCount(Side.GOVERNMENT, ASKED))
            .releasePlan(ReleasePlan.builder()
                .addConstructs(new ConstructRelease(TRUST, Shown.SCORE))
                .build())
            .build());
    for (int i = 0; i < ASKED; i++) {
      initiative.addPeople(Person.of(person(i), MINISTRY));
    }
    return initiative.build();
  }

  /** All of them rate every item 6. */
  private static ConfidentialRecords records(int items) {
    ConfidentialRecords.Builder records = ConfidentialRecords.builder();
    records.id(new ConfidentialRecordsId("r")).initiative(new InitiativeId("i"));
    for (int i = 0; i < ASKED; i++) {
      SurveyResponse.Builder response = SurveyResponse.builder();
      response.person(person(i)).wave(WAVE).side(Side.GOVERNMENT);
      for (int j = 0; j < items; j++) {
        response.addAnswers(ItemAnswer.of(item(j), 6));
      }
      records.addSurveyResponses(response.build());
    }
    return records.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatIsReleasedOfAConstructIsWhatAnEvaluationShows(int items) {
    Initiative initiative = initiative(items);
    ReleaseView view = ConfidentialRelease.withDefaults()
        .release(initiative, records(items), new OneRelease())
        .view()
        .orElseThrow();
    assertThat(view.cells())
        .extracting(cell -> cell.measure().id())
        .containsOnly(items == 1 ? "t0" : "trust");
    Estimate level = Evaluator.standard()
        .evaluate(initiative, LocalDate.of(2016, 6, 30), Optional.of(view))
        .step(GuideStep.LEARN)
        .topic("climate")
        .orElseThrow()
        .thing("w/government/trust")
        .orElseThrow()
        .scores()
        .get(0)
        .estimate();
    assertThat(level.value()).isPresent();
    assertThat(level.n()).isEqualTo(ASKED);
  }

  private static final class OneRelease implements LedgerStore {
    private Ledger ledger = Ledger.empty();

    @Override
    public Ledger load() {
      return ledger;
    }

    @Override
    public void replace(String expectedHead, Ledger next) {
      ledger.requireHead(expectedHead);
      ledger = next;
    }
  }
}

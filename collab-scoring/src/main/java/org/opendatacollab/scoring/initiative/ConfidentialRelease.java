package org.opendatacollab.scoring.initiative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Problem;
import org.opendatacollab.model.RatingScale;
import org.opendatacollab.model.confidential.ConfidentialRecords;
import org.opendatacollab.model.confidential.ItemAnswer;
import org.opendatacollab.model.confidential.SurveyResponse;
import org.opendatacollab.model.learning.Construct;
import org.opendatacollab.model.learning.Item;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.Questionnaire;
import org.opendatacollab.model.learning.ReleaseGroup;
import org.opendatacollab.model.learning.SurveyWave;
import org.opendatacollab.model.learning.SurveyWaveId;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.stakeholder.Person;
import org.opendatacollab.model.stakeholder.PersonId;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.model.stakeholder.Sides;
import org.opendatacollab.scoring.release.ConfidentialAnswers;
import org.opendatacollab.scoring.release.ItemScale;
import org.opendatacollab.scoring.release.LedgerStore;
import org.opendatacollab.scoring.release.Measure;
import org.opendatacollab.scoring.release.ReleasePlan;
import org.opendatacollab.scoring.release.ReleaseView;
import org.opendatacollab.scoring.release.Releaser;

/**
 * The one door through which confidential survey answers of an initiative become something that may be shown: it hands the
 * plan of the initiative and the answers to {@link Releaser}, wave by wave, and gives back what was released.
 *
 * <p>The people of a group are those of its sides: the side that a respondent took in the wave, else the side of the person
 * on the day the wave opened. Answers that were given twice count as they stood last; missing answers count as missing. A
 * wave that is still open, or one of whose sessions is, is left out and named.
 */
public final class ConfidentialRelease {
  /**
   * What was released.
   *
   * @param view the released values of all waves that could be released
   * @param embargoed the waves that are still under embargo
   */
  public record Result(Optional<ReleaseView> view, List<SurveyWaveId> embargoed) {
    /**
     * Checks and copies.
     *
     * @param view the released values
     * @param embargoed the waves under embargo
     */
    public Result {
      embargoed = List.copyOf(embargoed);
    }
  }

  private final Releaser releaser;

  private ConfidentialRelease(Releaser releaser) {
    this.releaser = releaser;
  }

  /**
   * Returns the release with the parameters of the policy.
   *
   * @return the release
   */
  public static ConfidentialRelease withDefaults() {
    return new ConfidentialRelease(Releaser.withDefaults());
  }

  /**
   * Returns the release with a releaser of its own, such as one with stronger parameters.
   *
   * @param releaser the releaser
   * @return the release
   */
  public static ConfidentialRelease with(Releaser releaser) {
    return new ConfidentialRelease(releaser);
  }

  /**
   * Releases what may be shown of the survey answers of all waves that are no longer under embargo.
   *
   * @param initiative the initiative, with its waves, sessions and release plans
   * @param records its confidential records
   * @param ledger where every released number is noted before it is handed out
   * @return the released values
   * @throws InvalidModelException if the records do not fit the initiative, or the scale of an item is too long
   *     to be released; no message shows an answer or a person
   * @throws org.opendatacollab.scoring.release.ReleaseRefusedException if the ledger forbids the release
   */
  public Result release(Initiative initiative, ConfidentialRecords records, LedgerStore ledger) {
    List<Problem> problems = records.problemsAgainst(initiative);
    if (!problems.isEmpty()) {
      throw new InvalidModelException(problems);
    }
    Optional<ReleaseView> view = Optional.empty();
    List<SurveyWaveId> embargoed = new ArrayList<>();
    for (SurveyWave wave : initiative.surveyWaves()) {
      if (wave.isEmbargoed(initiative.learningSessions())) {
        embargoed.add(wave.id());
        continue;
      }
      List<SurveyResponse> responses = records.surveyResponses().stream()
          .filter(response -> response.wave().equals(wave.id()))
          .toList();
      ReleaseView ofWave =
          releaser.release(plan(initiative, wave, responses), answers(wave, responses), ledger);
      view = Optional.of(view.map(earlier -> earlier.with(ofWave)).orElse(ofWave));
    }
    return new Result(view, embargoed);
  }

  private static ReleasePlan plan(
      Initiative initiative, SurveyWave wave, List<SurveyResponse> responses) {
    Map<String, LearningSession> sessions = new HashMap<>();
    initiative.learningSessions().forEach(session -> sessions.put(session.id().value(), session));
    List<ReleasePlan.Session> closed = wave.sessions().stream()
        .map(id -> new ReleasePlan.Session(
            id.value(),
            Optional.ofNullable(sessions.get(id.value()))
                .filter(LearningSession::closed)
                .isPresent()))
        .toList();
    Map<PersonId, Side> sides = sides(initiative, wave, responses);
    List<org.opendatacollab.scoring.release.ReleaseGroup> groups =
        wave.releasePlan().effectiveGroups().stream()
            .map(group -> group(group, sides))
            .toList();
    return new ReleasePlan(
        wave.id().value(), wave.closed(), closed, groups, measures(initiative, wave));
  }

  private static Map<PersonId, Side> sides(
      Initiative initiative, SurveyWave wave, List<SurveyResponse> responses) {
    Sides known = Sides.of(initiative.organisations(), initiative.people());
    Map<PersonId, Side> sides = new HashMap<>();
    for (Person person : initiative.people()) {
      wave.opens()
          .or(wave::closes)
          .map(PartialDate::latest)
          .flatMap(day -> known.of(person.id(), day))
          .ifPresent(side -> sides.put(person.id(), side));
    }
    responses.forEach(response -> sides.put(response.person(), response.side()));
    return sides;
  }

  private static org.opendatacollab.scoring.release.ReleaseGroup group(
      ReleaseGroup group, Map<PersonId, Side> sides) {
    Set<String> people = new LinkedHashSet<>();
    sides.forEach((person, side) -> {
      if (group.sides().contains(side)) {
        people.add(person.value());
      }
    });
    List<String> codes = group.sides().stream().map(Scalar::codeOf).toList();
    return new org.opendatacollab.scoring.release.ReleaseGroup(
        group.id().value(), Map.of("side", codes), people);
  }

  private static List<Measure> measures(Initiative initiative, SurveyWave wave) {
    Questionnaire questionnaire = wave.questionnaire(initiative.questionnaires());
    List<Measure> measures = new ArrayList<>();
    for (Construct construct : questionnaire.constructs()) {
      List<Item> items = questionnaire.itemsOf(construct.id());
      if (wave.releasePlan().showsScore(construct.id(), questionnaire)) {
        measures.add(Measure.score(
            construct.id().value(),
            scale(items.get(0).scale()),
            items.stream().map(item -> item.id().value()).toList(),
            items.stream().filter(Item::reversed).map(item -> item.id().value()).toList()));
      } else {
        items.forEach(item -> measures.add(Measure.item(item.id().value(), scale(item.scale()))));
      }
    }
    return measures;
  }

  private static ItemScale scale(RatingScale scale) {
    if ((long) scale.max() - scale.min() >= ItemScale.MAX_CATEGORIES) {
      throw new InvalidModelException(List.of(new Problem(
          "/questionnaires",
          "scale-too-long",
          "an item whose answers are released must have a scale of at most "
              + ItemScale.MAX_CATEGORIES + " values, has " + scale.min() + " to "
              + scale.max())));
    }
    return new ItemScale(scale.min(), scale.max());
  }

  private static ConfidentialAnswers answers(SurveyWave wave, List<SurveyResponse> responses) {
    Map<PersonId, Map<String, SurveyResponse>> lastByItem = new HashMap<>();
    for (SurveyResponse response : responses) {
      Map<String, SurveyResponse> last =
          lastByItem.computeIfAbsent(response.person(), person -> new HashMap<>());
      for (ItemAnswer answer : response.answers()) {
        last.merge(answer.item().value(), response, ConfidentialRelease::later);
      }
    }
    ConfidentialAnswers.Builder builder = ConfidentialAnswers.of(wave.id().value());
    for (SurveyResponse response : responses) {
      for (ItemAnswer answer : response.answers()) {
        String item = answer.item().value();
        boolean counts = Optional.ofNullable(lastByItem.get(response.person()))
            .filter(last -> last.get(item) == response)
            .isPresent();
        if (counts) {
          answer.rating().ifPresent(rating -> builder.add(response.person().value(), item, rating));
        }
      }
    }
    return builder.build();
  }

  /** The later of two responses; of two at the same or an unknown time, the one that stands later. */
  private static SurveyResponse later(SurveyResponse earlier, SurveyResponse later) {
    boolean before = earlier.answeredAt().isPresent()
        && later
            .answeredAt()
            .filter(time -> time.isBefore(earlier.answeredAt().get()))
            .isPresent();
    return before ? earlier : later;
  }
}

package org.opendatacollab.scoring.release;

import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.ANSWER_USED;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.EMBARGO;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.METHOD_CHANGED;
import static org.opendatacollab.scoring.release.ReleaseRefusedException.Rule.PLAN_CHANGED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Releases a wave of confidential answers: {@code interval-of-mean@1} and {@code favourable-share@1}.
 *
 * <ul>
 *   <li>Embargo: nothing before the wave and all its sessions are closed.
 *   <li>Batch: a wave is released once, all groups and measures of its plan in one step. Asking again with the same plan and
 *       method returns what was released, read from the ledger; the answers are then not looked at, so late ones never count.
 *   <li>Cells: {@code n} counts the people of the group who answered all items of the measure. With fewer than {@code k}, or
 *       where the {@link Codebook} has no outcomes, the cell is suppressed and says only why. Otherwise the outcome is the
 *       range of the codebook that holds the sum.
 *   <li>Turnover: ranges are merged beforehand where an earlier released wave of the same measure and a few people who joined
 *       or left would give one of them away, whatever the groups were called then.
 *   <li>Ledger: refused if the plan or the method differs from the one the wave was released by, if an answer was used by
 *       another number, or if the chain is broken.
 * </ul>
 *
 * <p>Which cells are shown, and with which outcomes to choose from, depends on who answered and on published ranges, never on
 * the answers. Example: 8 people rate 4, 4, 5, 3, 4, 4, 3, 5 on 1 to 7: the coded sum is 24, its range 23 to 26, so the cell
 * says n = 8, mean from 31/8 to 34/8.
 *
 * <p>The waves must be told apart by the host: the same answers offered again under another wave's id are other answers to
 * the ledger. Immutable and thread-safe.
 *
 * <p>Source: the project's release policy, sections 4 and 5.
 */
public final class Releaser {
  private final ReleaseParameters parameters;

  private Releaser(ReleaseParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Returns a releaser with the default parameters.
   *
   * @return {@code k = 5}, {@code t = 2} where 8 or more answered and else 1, {@code pMax = 0.9}
   */
  public static Releaser withDefaults() {
    return new Releaser(ReleaseParameters.DEFAULTS);
  }

  /**
   * Returns a releaser.
   *
   * @param parameters how strongly it protects
   * @return the releaser
   */
  public static Releaser with(ReleaseParameters parameters) {
    return new Releaser(Objects.requireNonNull(parameters, "parameters"));
  }

  /**
   * Releases a wave and hands it out after the ledger has been stored.
   *
   * @param plan the plan of the wave
   * @param answers its answers
   * @param store where the ledger is kept
   * @return what may be shown
   * @throws ReleaseRefusedException if it would break the policy
   * @throws IllegalArgumentException if the answers are of another wave or off their scale
   */
  public ReleaseView release(ReleasePlan plan, ConfidentialAnswers answers, LedgerStore store) {
    while (true) {
      Ledger before = store.load();
      Release release = release(plan, answers, before);
      if (release.ledger().equals(before)) {
        return release.view();
      }
      try {
        store.replace(before.headHash(), release.ledger());
        return release.view();
      } catch (ReleaseRefusedException e) {
        // If another process was faster, ask again: what it released is what this one may show.
        if (store.load().equals(before)) {
          throw e;
        }
      }
    }
  }

  /**
   * Releases a wave. The caller stores the ledger before the view is handed out.
   *
   * @param plan the plan of the wave
   * @param answers its answers
   * @param ledger the history so far
   * @return what may be shown, and the ledger to store
   * @throws ReleaseRefusedException if it would break the policy
   * @throws IllegalArgumentException if the answers are of another wave or off their scale
   */
  public Release release(ReleasePlan plan, ConfidentialAnswers answers, Ledger ledger) {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(answers, "answers");
    ledger.verify();
    if (!plan.allClosed()) {
      throw new ReleaseRefusedException(
          EMBARGO,
          "wave " + plan.wave()
              + " or one of its sessions is not closed; nothing is released before all are");
    }
    if (!answers.wave().equals(plan.wave())) {
      throw new IllegalArgumentException(
          "answers are of wave " + answers.wave() + ", the plan is of wave " + plan.wave());
    }
    List<LedgerEntry> stored = ledger.ofWave(plan.wave());
    if (stored.isEmpty()) {
      Ledger longer = append(plan, answers, ledger);
      return new Release(view(plan, longer.ofWave(plan.wave())), longer);
    }
    checkSame(plan, answers, stored);
    return new Release(view(plan, stored), ledger);
  }

  private void checkSame(ReleasePlan plan, ConfidentialAnswers answers, List<LedgerEntry> stored) {
    String place = "wave " + plan.wave() + " was released as " + stored.get(0).release();
    if (!stored.get(0).settings().equals(parameters.toString())) {
      throw new ReleaseRefusedException(METHOD_CHANGED, place + " with other parameters");
    }
    if (!stored.get(0).planDigest().equals(plan.digest())) {
      Set<String> used = new HashSet<>();
      stored.forEach(entry -> used.addAll(entry.triples()));
      boolean again = plan.groups().stream()
          .flatMap(group -> plan.measures().stream()
              .flatMap(measure ->
                  triples(plan.wave(), measure, respondents(group, measure, answers)).stream()))
          .anyMatch(used::contains);
      String hint = "; its groups and its measures must stay as they were";
      throw again
          ? new ReleaseRefusedException(
              ANSWER_USED, place + " by another plan, and its answers are used up" + hint)
          : new ReleaseRefusedException(PLAN_CHANGED, place + " by another plan" + hint);
    }
  }

  private Ledger append(ReleasePlan plan, ConfidentialAnswers answers, Ledger ledger) {
    plan.measures()
        .forEach(
            measure -> measure.items().forEach(item -> answers.checkScale(item, measure.scale())));
    List<ReleasedCell> cells = new ArrayList<>();
    List<List<String>> triples = new ArrayList<>();
    for (ReleaseGroup group : plan.groups()) {
      for (Measure measure : plan.measures()) {
        Set<String> people = respondents(group, measure, answers);
        cells.add(cell(plan.wave(), group.id(), measure, people, answers, ledger));
        triples.add(triples(plan.wave(), measure, people));
      }
    }
    return ledger.append(parameters.toString(), plan.digest(), cells, triples);
  }

  /** The people of a group who answered all items of a measure. */
  private static Set<String> respondents(
      ReleaseGroup group, Measure measure, ConfidentialAnswers answers) {
    Set<String> people = new TreeSet<>(group.people());
    people.removeIf(person ->
        measure.items().stream().anyMatch(item -> answers.rating(person, item).isEmpty()));
    return people;
  }

  private static List<String> triples(String wave, Measure measure, Set<String> people) {
    return people.stream()
        .flatMap(
            person -> measure.items().stream().map(item -> Digests.ofTriple(person, wave, item)))
        .sorted()
        .toList();
  }

  private ReleasedCell cell(
      String wave,
      String group,
      Measure measure,
      Set<String> people,
      ConfidentialAnswers answers,
      Ledger ledger) {
    int n = people.size();
    List<SumRange> outcomes = outcomes(measure, people, ledger);
    if (outcomes.isEmpty()) {
      return new SuppressedCell(wave, group, measure, SuppressionReason.TOO_FEW_RESPONDENTS);
    }
    long sum = 0;
    for (String person : people) {
      for (String item : measure.items()) {
        sum += measure.coded(item, answers.rating(person, item).orElseThrow());
      }
    }
    long found = sum;
    SumRange outcome =
        outcomes.stream().filter(bin -> bin.contains(found)).findFirst().orElseThrow();
    return new ShownCell(wave, group, measure, n, outcome);
  }

  /** The outcomes to choose from: a matter of who answered and of published ranges only. */
  private List<SumRange> outcomes(Measure measure, Set<String> people, Ledger ledger) {
    int n = people.size();
    Codebook codebook = parameters.codebook(n, measure);
    List<Turnover.Earlier> earlier = new ArrayList<>();
    for (LedgerEntry entry : ledger.entries()) {
      if (entry.cell() instanceof ShownCell before && before.measure().equals(measure)) {
        Set<String> triples = new HashSet<>(entry.triples());
        String item = measure.items().get(0);
        int stayed = (int) people.stream()
            .filter(person -> triples.contains(Digests.ofTriple(person, before.wave(), item)))
            .count();
        if (stayed > 0) {
          int attackers =
              Math.min(parameters.attackersAmong(n), parameters.attackersAmong(before.n()));
          earlier.add(new Turnover.Earlier(
              before.sums(), stayed, before.n() - stayed, n - stayed, attackers));
        }
      }
    }
    return new Turnover(codebook.personRange(), earlier).merge(codebook.bins());
  }

  private ReleaseView view(ReleasePlan plan, List<LedgerEntry> entries) {
    // In the order of the ledger, so that the same plan written in another order gives the same
    // view.
    Map<String, ItemScale> scales = new LinkedHashMap<>();
    Map<String, ReleaseGroup> inOrder = new LinkedHashMap<>();
    Map<String, ReleaseGroup> planned = new LinkedHashMap<>();
    plan.groups().forEach(group -> planned.put(group.id(), group));
    for (LedgerEntry entry : entries) {
      Measure measure = entry.measure();
      ItemScale usual = scales.computeIfAbsent("default", absent -> measure.scale());
      if (!usual.equals(measure.scale())) {
        measure.items().forEach(item -> scales.put(item, measure.scale()));
      }
      inOrder.put(entry.group(), Objects.requireNonNull(planned.get(entry.group())));
    }
    Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
    Map<String, Integer> roster = new LinkedHashMap<>();
    for (ReleaseGroup group : inOrder.values()) {
      groups.put(group.id(), group.definition());
      if (group.people().size() >= parameters.minimumRespondents()) {
        roster.put(group.id(), group.people().size());
      }
    }
    String release = entries.isEmpty() ? "r0" : entries.get(0).release();
    return ReleaseView.of(new ViewDraft(
        release,
        ReleaseMethod.INTERVAL_OF_MEAN.id(),
        parameters,
        scales,
        groups,
        roster,
        Map.of(plan.wave(), true),
        entries.stream().map(entry -> CellDraft.of(entry.cell())).toList()));
  }
}

package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opendatacollab.io.deliberation.Ballots;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.tally.ApprovalProfile;
import org.opendatacollab.scoring.tally.PreferenceMatrix;
import org.opendatacollab.scoring.tally.UnrankedRule;
import org.opendatacollab.scoring.voting.ApprovalVoting;
import org.opendatacollab.scoring.voting.CommitteeMethod;
import org.opendatacollab.scoring.voting.Committees;
import org.opendatacollab.scoring.voting.CondorcetSets;
import org.opendatacollab.scoring.voting.Copeland;
import org.opendatacollab.scoring.voting.InstantRunoff;
import org.opendatacollab.scoring.voting.KemenyYoung;
import org.opendatacollab.scoring.voting.MajorityJudgment;
import org.opendatacollab.scoring.voting.Minimax;
import org.opendatacollab.scoring.voting.PositionalMethod;
import org.opendatacollab.scoring.voting.RankedBallots;
import org.opendatacollab.scoring.voting.RankedPairs;
import org.opendatacollab.scoring.voting.RatedBallots;
import org.opendatacollab.scoring.voting.Schulze;
import org.opendatacollab.scoring.voting.ScoreVoting;
import org.opendatacollab.scoring.voting.StarVoting;

/** The methods that the command line votes by, each as a function of the ballots it needs. */
final class VoteMethods {
  /** What the command line was told beside the ballots. */
  record Settings(
      UnrankedRule unranked,
      Optional<ScaleText.Range> scale,
      ScoreVoting.Blank blank,
      Optional<Integer> seats) {}

  /** What a method needs. */
  private enum Needs {
    RANKINGS("needs rankings"),
    APPROVALS("needs approvals"),
    SEATS("needs approvals and --seats"),
    NUMBERS("needs numbers as scores and --scale"),
    GRADES("needs grades and --grades");

    private final String words;

    Needs(String words) {
      this.words = words;
    }
  }

  /** Counts ballots by a method. */
  @FunctionalInterface
  private interface Count {
    VoteOutcome of(VoteMethods counted);
  }

  private record Entry(MethodDescription description, Needs needs, Count count) {
    String name() {
      return VoteMethods.name(description.method().id());
    }
  }

  private static final String PREFIX = "voting/";
  private static final List<Entry> ALL = all();

  private final Ballots ballots;
  private final Settings settings;
  private final Optional<PreferenceMatrix> matrix;

  VoteMethods(Ballots ballots, Settings settings) {
    this.ballots = ballots;
    this.settings = settings;
    this.matrix = ballots instanceof Ballots.Ranked ranked
        ? Optional.of(ranked.ballots().matrix(settings.unranked()))
        : Optional.empty();
  }

  /** The name by which the command line knows a method: its id without the topic. */
  static String name(String id) {
    return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
  }

  /** Who is preferred to whom, where ballots rank. */
  Optional<PreferenceMatrix> matrix() {
    return matrix;
  }

  /**
   * Counts by the methods that are asked for, in our order; by all that fit the ballots if none is. A name is that of one method,
   * its last word, or the beginning of several.
   */
  List<VoteOutcome> count(List<String> names) {
    List<Entry> chosen = new ArrayList<>();
    for (Entry entry : ALL) {
      boolean asked = names.stream().anyMatch(name -> matching(name).contains(entry));
      if (asked && !fits(entry.needs())) {
        throw new CannotException(entry.name() + " " + entry.needs().words);
      }
      if (asked || (names.isEmpty() && fits(entry.needs()))) {
        chosen.add(entry);
      }
    }
    if (chosen.isEmpty()) {
      throw new CannotException("these ballots hold "
          + (ballots instanceof Ballots.Graded ? "grades" : "numbers")
          + ", for which --scale is needed, such as --scale 0..5");
    }
    return chosen.stream().map(entry -> entry.count().of(this)).toList();
  }

  /** What the methods are called, in words. */
  static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    ALL.forEach(entry -> titles.put(entry.name(), entry.description().title()));
    return titles;
  }

  private static List<Entry> matching(String name) {
    List<Entry> exact = ALL.stream()
        .filter(entry -> entry.name().equals(name)
            || entry.description().method().idAtVersion().equals(name))
        .toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Entry> some = ALL.stream()
        .filter(entry -> entry.name().startsWith(name + "/") || entry.name().endsWith("/" + name))
        .toList();
    if (some.isEmpty()) {
      throw new CannotException("--method must be one of "
          + ALL.stream().map(Entry::name).collect(Collectors.joining(", ")) + ", got " + name);
    }
    return some;
  }

  private boolean fits(Needs needs) {
    return switch (needs) {
      case RANKINGS -> ballots instanceof Ballots.Ranked;
      case APPROVALS -> ballots instanceof Ballots.Approved;
      case SEATS -> ballots instanceof Ballots.Approved && settings.seats().isPresent();
      case NUMBERS -> ballots instanceof Ballots.Rated && settings.scale().isPresent();
      case GRADES -> ballots instanceof Ballots.Graded;
    };
  }

  private static List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    for (PositionalMethod method : PositionalMethod.values()) {
      all.add(new Entry(
          method.description(),
          Needs.RANKINGS,
          counted -> VoteOutcome.of(
              method.score(counted.rankings()),
              result ->
                  VoteOutcome.Result.scored(result.winners(), result.scores(), result.ranking()))));
    }
    addPairwise(all);
    all.add(new Entry(
        InstantRunoff.STANDARD.description(),
        Needs.RANKINGS,
        counted ->
            VoteOutcome.of(InstantRunoff.STANDARD.elect(counted.rankings()), VoteMethods::runoff)));
    all.add(new Entry(
        ApprovalVoting.STANDARD.description(),
        Needs.APPROVALS,
        counted -> VoteOutcome.of(
            ApprovalVoting.STANDARD.score(counted.approvals()),
            result ->
                VoteOutcome.Result.scored(result.winners(), result.scores(), result.ranking()))));
    for (CommitteeMethod method : CommitteeMethod.values()) {
      all.add(new Entry(
          method.description(),
          Needs.SEATS,
          counted -> VoteOutcome.of(
              method.elect(counted.approvals(), counted.settings.seats().orElseThrow()),
              counted::committees)));
    }
    addRated(all);
    return all;
  }

  private static void addPairwise(List<Entry> all) {
    all.add(new Entry(
        CondorcetSets.description(),
        Needs.RANKINGS,
        counted -> VoteOutcome.of(CondorcetSets.of(counted.pairs()), VoteMethods::condorcet)));
    all.add(new Entry(
        Copeland.STANDARD.description(),
        Needs.RANKINGS,
        counted -> VoteOutcome.of(
            Copeland.STANDARD.score(counted.pairs()),
            result ->
                VoteOutcome.Result.scored(result.winners(), result.scores(), result.ranking()))));
    for (Schulze method : Schulze.values()) {
      all.add(new Entry(
          method.description(),
          Needs.RANKINGS,
          counted -> VoteOutcome.of(
              method.elect(counted.pairs()),
              paths -> VoteOutcome.Result.elected(
                  paths.winners(),
                  paths.ranking(),
                  Map.of("strengths", VoteOutcome.rows(paths.strengths()))))));
    }
    for (RankedPairs method : RankedPairs.values()) {
      all.add(new Entry(
          method.description(),
          Needs.RANKINGS,
          counted -> VoteOutcome.of(
              method.elect(counted.pairs()),
              result -> VoteOutcome.Result.elected(result.winners(), result.ranking(), Map.of()))));
    }
    for (Minimax method : Minimax.values()) {
      all.add(new Entry(
          method.description(),
          Needs.RANKINGS,
          counted -> VoteOutcome.of(method.elect(counted.pairs()), VoteMethods::minimax)));
    }
    all.add(new Entry(
        KemenyYoung.STANDARD.description(),
        Needs.RANKINGS,
        counted -> VoteOutcome.of(KemenyYoung.STANDARD.rank(counted.pairs()), counted::kemeny)));
  }

  private static void addRated(List<Entry> all) {
    ScaleText.Range any = ScaleText.range("--scale", "0..5");
    all.add(new Entry(
        ScoreVoting.of(any.min(), any.max(), ScoreVoting.Blank.IGNORE).description(),
        Needs.NUMBERS,
        counted -> {
          ScaleText.Range scale = counted.settings.scale().orElseThrow();
          return VoteOutcome.of(
              ScoreVoting.of(scale.min(), scale.max(), counted.settings.blank())
                  .score(counted.scores()),
              result -> new VoteOutcome.Result(
                  result.winners(),
                  Optional.of(result.means()),
                  result.ranking(),
                  Map.of("totals", result.totals())));
        }));
    all.add(new Entry(StarVoting.of(any.min(), any.max()).description(), Needs.NUMBERS, counted -> {
      ScaleText.Range scale = counted.settings.scale().orElseThrow();
      return VoteOutcome.of(
          StarVoting.of(scale.min(), scale.max()).elect(counted.scores()), VoteMethods::star);
    }));
    all.add(new Entry(
        MajorityJudgment.of(List.of("poor", "good")).description(), Needs.GRADES, counted -> {
          Ballots.Graded graded = (Ballots.Graded) counted.ballots;
          return VoteOutcome.of(
              MajorityJudgment.of(graded.grades()).judge(graded.ballots()),
              result -> judged(graded.grades(), result));
        }));
  }

  private RankedBallots rankings() {
    return ((Ballots.Ranked) ballots).ballots();
  }

  private ApprovalProfile approvals() {
    return ((Ballots.Approved) ballots).ballots();
  }

  private RatedBallots scores() {
    return ((Ballots.Rated) ballots).ballots();
  }

  private PreferenceMatrix pairs() {
    return matrix.orElseThrow();
  }

  private static VoteOutcome.Result condorcet(CondorcetSets sets) {
    Map<String, Object> details = new LinkedHashMap<>();
    sets.winner().ifPresent(name -> details.put("condorcetWinner", name));
    sets.loser().ifPresent(name -> details.put("condorcetLoser", name));
    details.put("smithSet", sets.smithSet());
    details.put("schwartzSet", sets.schwartzSet());
    return VoteOutcome.Result.elected(
        sets.winner().map(List::of).orElse(List.of()), Optional.empty(), details);
  }

  private static VoteOutcome.Result minimax(Minimax.Defeats defeats) {
    Map<String, Double> values = new LinkedHashMap<>();
    defeats.worstDefeat().forEach((name, defeat) -> values.put(name, (double) defeat));
    return VoteOutcome.Result.scored(defeats.winners(), values, defeats.ranking());
  }

  private VoteOutcome.Result kemeny(KemenyYoung.Ranking ranking) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("agreement", ranking.agreement());
    details.put("distance", ranking.distance());
    details.put("rankings", ranking.rankings());
    details.put("allListed", ranking.allListed());
    details.put("proven", ranking.proven());
    details.put("agreementBound", ranking.agreementBound());
    List<String> first =
        ranking.rankings().stream().map(order -> order.get(0)).distinct().toList();
    return VoteOutcome.Result.elected(
        ballots.candidates().stream().filter(first::contains).toList(),
        ranking.rankings().size() == 1 && ranking.allListed()
            ? Optional.of(ranking.rankings().get(0))
            : Optional.empty(),
        details);
  }

  private static VoteOutcome.Result runoff(InstantRunoff.Count count) {
    Map<String, Object> details = new LinkedHashMap<>();
    count
        .rounds()
        .ifPresent(rounds -> details.put(
            "rounds",
            rounds.stream()
                .map(round -> {
                  Map<String, Object> json = new LinkedHashMap<>();
                  json.put("counts", round.counts());
                  json.put("exhausted", round.exhausted());
                  round.eliminated().ifPresent(name -> json.put("eliminated", name));
                  return json;
                })
                .toList()));
    return VoteOutcome.Result.elected(count.winners(), Optional.empty(), details);
  }

  /** The value of a candidate is the share of the winning committees that he is in. */
  private VoteOutcome.Result committees(Committees result) {
    Map<String, Double> values = new LinkedHashMap<>();
    List<String> winners = new ArrayList<>();
    for (String name : ballots.candidates()) {
      long in = result.committees().stream().filter(one -> one.contains(name)).count();
      values.put(name, (double) in / result.committees().size());
      if (in > 0) {
        winners.add(name);
      }
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("committees", result.committees());
    result.score().ifPresent(score -> details.put("score", score));
    result
        .seats()
        .ifPresent(seats -> details.put(
            "seats",
            seats.stream()
                .map(seat -> {
                  Map<String, Object> json = new LinkedHashMap<>();
                  json.put("candidate", seat.candidate());
                  seat.value().ifPresent(value -> json.put("value", value));
                  return json;
                })
                .toList()));
    return new VoteOutcome.Result(winners, Optional.of(values), List.of(), details);
  }

  private static VoteOutcome.Result star(StarVoting.Result result) {
    Map<String, Object> details = new LinkedHashMap<>();
    result.runoff().ifPresent(runoff -> {
      details.put("finalists", runoff.finalists());
      details.put("runoff", runoff.votes());
      details.put("noPreference", runoff.noPreference());
    });
    return new VoteOutcome.Result(
        result.winners(), Optional.of(result.totals()), List.of(), details);
  }

  private static VoteOutcome.Result judged(List<String> grades, MajorityJudgment.Result result) {
    Map<String, Double> values = new LinkedHashMap<>();
    Map<String, Object> judgments = new LinkedHashMap<>();
    result.judgments().forEach((name, judgment) -> {
      values.put(name, (double) grades.indexOf(judgment.median()));
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("median", judgment.median());
      json.put("proponents", judgment.proponents());
      json.put("opponents", judgment.opponents());
      json.put("gauge", judgment.gauge().sign());
      judgments.put(name, json);
    });
    return new VoteOutcome.Result(
        result.winners(), Optional.of(values), result.ranking(), Map.of("judgments", judgments));
  }
}

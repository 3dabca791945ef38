package org.opendatacollab.io.deliberation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The votes of a Pabulib file, equal ones kept once. Not thread-safe. */
final class PabulibVotes {
  private final CandidateList projects;
  private final String type;
  private final String otherwise;
  private final Scores scores;
  private final CountedRankings rankings = new CountedRankings();
  private final CountedScores rated = new CountedScores();

  /** The other projects of a ballot have a default score, or say nothing if it is empty. */
  PabulibVotes(List<String> projects, String type, String defaultScore, Scores scores) {
    this.projects = CandidateList.declared(projects);
    this.type = type;
    this.otherwise = type.equals("cumulative") ? "0" : defaultScore;
    this.scores = scores;
  }

  /** Tells what is wrong with the number that projects have which a ballot leaves out. */
  void checkDefault(Consumer<Scores.Wrong> problem) {
    if (type.equals("cumulative") || type.equals("scoring")) {
      scores.wrong(otherwise).ifPresent(problem);
    }
  }

  /** Adds a vote; problems are given with the column of their place. */
  void add(String vote, String points, BiConsumer<String, Scores.Wrong> problem) {
    boolean good = true;
    List<Integer> named = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    List<String> parts = vote.isBlank() ? List.of() : CountedRankings.split(vote.strip(), ',');
    for (int place = 1; place <= parts.size(); place++) {
      OptionalInt project = projects.index(parts.get(place - 1).strip());
      if (project.isEmpty()) {
        problem.accept(
            "vote", new Scores.Wrong("code", "at place " + place + " there is no such project"));
        good = false;
      } else if (!seen.add(project.getAsInt())) {
        problem.accept(
            "vote",
            new Scores.Wrong("duplicate", "the project at place " + place + " stands twice"));
        good = false;
      } else {
        named.add(project.getAsInt());
      }
    }
    if (type.equals("choose-1") && parts.size() > 1) {
      problem.accept("vote", new Scores.Wrong("order", "must name one project only"));
      good = false;
    }
    if (type.equals("cumulative") || type.equals("scoring")) {
      rate(named, parts.size(), points, good, problem);
    } else if (good) {
      rankings.add(
          type.equals("ordinal")
              ? named.stream().map(List::of).toList()
              : named.isEmpty() ? List.of() : List.of(named),
          1);
    }
  }

  private void rate(
      List<Integer> named,
      int places,
      String points,
      boolean namesAreGood,
      BiConsumer<String, Scores.Wrong> problem) {
    List<String> given = points.isBlank() ? List.of() : CountedRankings.split(points.strip(), ',');
    if (given.size() != places) {
      problem.accept(
          "points",
          new Scores.Wrong(
              "count", "must be one for each project of the vote, which has " + places));
      return;
    }
    boolean good = namesAreGood;
    int[] cells = new int[projects.size()];
    Arrays.fill(cells, index(otherwise));
    for (int place = 1; place <= places; place++) {
      String text = given.get(place - 1).strip();
      Scores.Wrong wrong = text.isEmpty()
          ? new Scores.Wrong("blank", "must not be blank")
          : scores.wrong(text, rated).orElse(null);
      if (wrong != null) {
        problem.accept(
            "points", new Scores.Wrong(wrong.rule(), "at place " + place + " " + wrong.message()));
        good = false;
      } else if (namesAreGood) {
        cells[named.get(place - 1)] = index(text);
      }
    }
    if (good) {
      rated.add(cells, 1);
    }
  }

  private int index(String text) {
    return rated.index(text).orElseGet(() -> rated.remember(text));
  }

  Ballots ballots() {
    List<String> names = projects.names();
    return switch (type) {
      case "ordinal" -> new Ballots.Ranked(rankings.ranked(names));
      case "cumulative", "scoring" -> new Ballots.Rated(rated.ballots(names, scores));
      default -> new Ballots.Approved(rankings.approved(names));
    };
  }
}

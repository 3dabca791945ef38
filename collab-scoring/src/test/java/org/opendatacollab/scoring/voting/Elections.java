package org.opendatacollab.scoring.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opendatacollab.scoring.tally.UnrankedRule;

/** What the tests of voting share: ballots as text, methods by name, random elections. */
final class Elections {
  /** Equal ballots; ranks from 1, 0 for unranked. */
  record Kind(long count, List<Integer> ranks) {}

  /** An election among candidates A, B, ... */
  record Election(int candidates, List<Kind> kinds) {
    List<String> names() {
      return IntStream.range(0, candidates).mapToObj(Elections::name).toList();
    }

    RankedBallots ballots() {
      RankedBallots.Builder builder = RankedBallots.builder(names());
      kinds.forEach(kind -> builder.addRanks(
          kind.count(), kind.ranks().stream().mapToInt(rank -> rank).toArray()));
      return builder.build();
    }

    /** The election with a copy of a candidate, the last one, right below him on every ballot. */
    Election withClone(int candidate) {
      List<Kind> cloned = kinds.stream()
          .map(kind -> {
            int place = kind.ranks().get(candidate);
            List<Integer> ranks = new ArrayList<>();
            kind.ranks().forEach(rank -> ranks.add(rank > place ? rank + 1 : rank));
            ranks.add(place + 1);
            return new Kind(kind.count(), ranks);
          })
          .toList();
      return new Election(candidates + 1, cloned);
    }

    /** The election with a candidate one place higher on the ballots of one kind, if he is not first there. */
    Election withRaised(int candidate, int at) {
      List<Kind> changed = new ArrayList<>(kinds);
      List<Integer> ranks = new ArrayList<>(kinds.get(at).ranks());
      int place = ranks.get(candidate);
      if (place > 1) {
        ranks.set(ranks.indexOf(place - 1), place);
        ranks.set(candidate, place - 1);
      }
      changed.set(at, new Kind(kinds.get(at).count(), ranks));
      return new Election(candidates, changed);
    }
  }

  private static final Map<String, Function<RankedBallots, List<String>>> METHODS =
      new LinkedHashMap<>();

  static {
    for (PositionalMethod method : PositionalMethod.values()) {
      METHODS.put(
          method.name(), ballots -> method.score(ballots).result().orElseThrow().winners());
    }
    METHODS.put(
        "COPELAND",
        ballots -> Copeland.STANDARD
            .score(ballots.matrix(UnrankedRule.LAST))
            .result()
            .orElseThrow()
            .winners());
    for (Schulze method : Schulze.values()) {
      METHODS.put(
          "SCHULZE_" + method.name(),
          ballots -> method
              .elect(ballots.matrix(UnrankedRule.LAST))
              .result()
              .orElseThrow()
              .winners());
    }
    for (RankedPairs method : RankedPairs.values()) {
      METHODS.put(
          "RANKED_PAIRS_" + method.name(),
          ballots -> method
              .elect(ballots.matrix(UnrankedRule.LAST))
              .result()
              .orElseThrow()
              .winners());
    }
    for (Minimax method : Minimax.values()) {
      METHODS.put(
          "MINIMAX_" + method.name(),
          ballots -> method
              .elect(ballots.matrix(UnrankedRule.LAST))
              .result()
              .orElseThrow()
              .winners());
    }
    METHODS.put(
        "KEMENY",
        ballots ->
            KemenyYoung.STANDARD
                .rank(ballots.matrix(UnrankedRule.LAST))
                .result()
                .orElseThrow()
                .rankings()
                .stream()
                .map(ranking -> ranking.get(0))
                .distinct()
                .sorted()
                .toList());
    METHODS.put(
        "INSTANT_RUNOFF",
        ballots -> InstantRunoff.STANDARD.elect(ballots).result().orElseThrow().winners());
  }

  private Elections() {}

  static Set<String> methods() {
    return METHODS.keySet();
  }

  static List<String> winners(String method, Election election) {
    return Objects.requireNonNull(METHODS.get(method), method).apply(election.ballots());
  }

  static String name(int candidate) {
    return String.valueOf((char) ('A' + candidate));
  }

  /** Reads ballots such as "4 ABC" and "3 BCA": complete and strict. */
  static Election of(String... kinds) {
    List<Kind> read = Arrays.stream(kinds)
        .map(text -> {
          int space = text.indexOf(' ');
          String order = text.substring(space + 1);
          return new Kind(
              Long.parseLong(text.substring(0, space)),
              IntStream.range(0, order.length())
                  .mapToObj(i -> order.indexOf((char) ('A' + i)) + 1)
                  .toList());
        })
        .toList();
    return new Election(read.get(0).ranks().size(), read);
  }

  /** Complete strict ballots on 2 to 5 candidates. */
  static Arbitrary<Election> strict() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            m -> kinds(Arbitraries.shuffle(IntStream.rangeClosed(1, m).boxed().toList()))
                .map(list -> new Election(m, list)));
  }

  /** Ballots with ties and unranked candidates on 2 to 5 candidates. */
  static Arbitrary<Election> any() {
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(m -> kinds(Arbitraries.integers().between(0, m).list().ofSize(m))
            .map(list -> new Election(m, list)));
  }

  private static Arbitrary<List<Kind>> kinds(Arbitrary<List<Integer>> ranks) {
    return Combinators.combine(Arbitraries.longs().between(1, 9), ranks)
        .as(Kind::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }
}

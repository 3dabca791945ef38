package org.opendatacollab.scoring.voting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.opendatacollab.scoring.internal.IndexLists;

/** A rule that fills seats one by one, at some stage. Immutable. */
interface Seating {
  /** More committees or stages than this are not followed. */
  int MAX_UNIVERSES = 20_000;

  /** Who may take the next seat, tied ones all; empty if nobody may. Ascending, none of the seated. */
  List<Integer> next(BitSet seated);

  /** What decided that this candidate takes the next seat. */
  OptionalDouble value(int candidate);

  /** The stage after a candidate took the next seat. */
  Seating seat(int candidate);

  /** Equal for stages that continue alike with the same seated. */
  Object key();

  /** One way to break the ties so far. */
  record Universe(Seating stage, BitSet seated, List<Committees.Seat> seats) {}

  /** Follows every way to break ties; empty if there are too many. */
  static Optional<Committees> fill(Seating start, int size, List<String> candidates) {
    List<Universe> open = List.of(new Universe(start, new BitSet(), List.of()));
    Set<BitSet> finished = new LinkedHashSet<>();
    List<Committees.Seat> seats = List.of();
    boolean tied = false;
    while (!open.isEmpty()) {
      Map<Object, Universe> next = new LinkedHashMap<>();
      for (Universe universe : open) {
        List<Integer> takers = universe.seated().cardinality() == size
            ? List.of()
            : universe.stage().next(universe.seated());
        if (takers.isEmpty()) {
          finished.add(universe.seated());
          seats = universe.seats();
        }
        tied |= takers.size() > 1;
        for (int taker : takers) {
          BitSet seated = (BitSet) universe.seated().clone();
          seated.set(taker);
          Seating stage = universe.stage().seat(taker);
          List<Committees.Seat> longer = new ArrayList<>(universe.seats());
          longer.add(new Committees.Seat(candidates.get(taker), universe.stage().value(taker)));
          // Keys are dear: without ties there is one universe, and it needs none.
          Object key = tied ? List.of(seated, stage.key()) : seated;
          next.putIfAbsent(key, new Universe(stage, seated, longer));
          if (next.size() + finished.size() > MAX_UNIVERSES) {
            return Optional.empty();
          }
        }
      }
      open = List.copyOf(next.values());
    }
    return Optional.of(new Committees(
        named(finished, candidates),
        OptionalDouble.empty(),
        tied ? Optional.empty() : Optional.of(seats)));
  }

  /** Committees by name, sorted by the order of the candidates. */
  static List<List<String>> named(Set<BitSet> committees, List<String> candidates) {
    return committees.stream()
        .map(committee -> committee.stream().boxed().toList())
        .sorted(IndexLists::compare)
        .map(committee -> committee.stream().map(candidates::get).toList())
        .toList();
  }

  /** The candidates that are least by a comparison, among those not seated for whom it is defined. */
  static List<Integer> least(List<Integer> candidates, Comparator<Integer> comparison) {
    List<Integer> least = new ArrayList<>();
    for (int candidate : candidates) {
      int order = least.isEmpty() ? 0 : comparison.compare(candidate, least.get(0));
      if (order < 0) {
        least.clear();
      }
      if (order <= 0) {
        least.add(candidate);
      }
    }
    return least;
  }
}

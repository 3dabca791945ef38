package org.opendatacollab.testkit;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Id;
import org.opendatacollab.model.Subject;

/**
 * How many things of each kind an arbitrary initiative holds, hence which ids references may take. Ids are readable:
 * {@code issue-1}, {@code person-2}.
 */
final class Ids {
  /** Things that cannot stand without a thing of another kind: where there is none of those, there is none of these. */
  private static final Map<EntityKind, EntityKind> NEEDS = new EnumMap<>(Map.ofEntries(
      Map.entry(EntityKind.CRITERION, EntityKind.PRIORITISATION_ROUND),
      Map.entry(EntityKind.SELECTION_DECISION, EntityKind.ISSUE),
      Map.entry(EntityKind.FORUM, EntityKind.ISSUE),
      Map.entry(EntityKind.CLAIM, EntityKind.ISSUE),
      Map.entry(EntityKind.ROLE_STATEMENT, EntityKind.ISSUE),
      Map.entry(EntityKind.CONSTRUCT, EntityKind.QUESTIONNAIRE),
      Map.entry(EntityKind.ITEM, EntityKind.CONSTRUCT),
      Map.entry(EntityKind.SURVEY_WAVE, EntityKind.QUESTIONNAIRE),
      Map.entry(EntityKind.DISTRIBUTION, EntityKind.DATA_ASSET),
      Map.entry(EntityKind.OPENNESS_ASSESSMENT, EntityKind.DATA_ASSET),
      Map.entry(EntityKind.LEADER_COMMITMENT, EntityKind.PERSON),
      Map.entry(EntityKind.ACTIVITY, EntityKind.ACTION_PLAN),
      Map.entry(EntityKind.COMMITMENT, EntityKind.ACTION_PLAN),
      Map.entry(EntityKind.SOLUTION, EntityKind.ACTION_PLAN),
      Map.entry(EntityKind.SOLUTION_TEST, EntityKind.SOLUTION)));

  private final Map<EntityKind, Integer> counts;

  private Ids(Map<EntityKind, Integer> counts) {
    this.counts = counts;
  }

  /** Any number of things from 0 to 3 of each kind. */
  static Arbitrary<Ids> any() {
    EntityKind[] kinds = EntityKind.values();
    return Arbitraries.integers().between(0, 3).list().ofSize(kinds.length).map(counts -> {
      Map<EntityKind, Integer> byKind = new EnumMap<>(EntityKind.class);
      for (EntityKind kind : kinds) {
        // What is needed comes before what needs it, so its count is known by now.
        EntityKind needed = NEEDS.get(kind);
        boolean can = needed == null || byKind.getOrDefault(needed, 0) > 0;
        byKind.put(kind, can ? counts.get(kind.ordinal()) : 0);
      }
      return new Ids(byKind);
    });
  }

  private static String text(EntityKind kind, int number) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number;
  }

  /** The ids of all things of a kind. */
  <I extends Id> List<I> all(EntityKind kind, Function<String, I> maker) {
    return IntStream.rangeClosed(1, counts.getOrDefault(kind, 0))
        .mapToObj(number -> maker.apply(text(kind, number)))
        .toList();
  }

  /** The ids of the things of a kind that belong to one of several holders, so that each is defined exactly once. */
  <I extends Id> List<I> share(
      EntityKind kind, Function<String, I> maker, int holder, int holders) {
    List<I> all = all(kind, maker);
    return IntStream.range(0, all.size())
        .filter(index -> index % holders == holder)
        .mapToObj(all::get)
        .toList();
  }

  /** A reference to a thing of a kind, empty where there is none. */
  <I extends Id> Arbitrary<Optional<I>> ref(EntityKind kind, Function<String, I> maker) {
    List<I> all = all(kind, maker);
    return all.isEmpty()
        ? Arbitraries.just(Optional.empty())
        : new OfOne<>(Arbitraries.of(all).optional(0.7));
  }

  /** References to some things of a kind, each at most once. */
  <I extends Id> Arbitrary<List<I>> refs(EntityKind kind, Function<String, I> maker) {
    List<I> all = all(kind, maker);
    return all.isEmpty()
        ? Arbitraries.just(List.of())
        : new OfOne<>(Arbitraries.subsetOf(all).map(List::copyOf));
  }

  /** References to some things of any kind, each at most once. */
  Arbitrary<List<Subject>> subjects() {
    List<Subject> all = Stream.of(EntityKind.values())
        .flatMap(kind -> IntStream.rangeClosed(1, counts.getOrDefault(kind, 0))
            .mapToObj(number -> new Subject(kind, text(kind, number))))
        .toList();
    return all.isEmpty()
        ? Arbitraries.just(List.of())
        : new OfOne<>(
            Arbitraries.of(all).list().uniqueElements().ofMaxSize(Math.min(2, all.size())));
  }

  /** A reference to a thing that comes before another of its kind, so that a relation cannot run in a circle. */
  <I extends Id> Arbitrary<Optional<I>> earlier(
      EntityKind kind, Function<String, I> maker, I than) {
    List<I> before = before(kind, maker, than);
    return before.isEmpty()
        ? Arbitraries.just(Optional.empty())
        : new OfOne<>(Arbitraries.of(before).optional(0.5));
  }

  /** A reference to a thing that comes after another of its kind. */
  <I extends Id> Arbitrary<Optional<I>> later(EntityKind kind, Function<String, I> maker, I than) {
    List<I> all = all(kind, maker);
    List<I> after = all.subList(all.indexOf(than) + 1, all.size());
    return after.isEmpty()
        ? Arbitraries.just(Optional.empty())
        : new OfOne<>(Arbitraries.of(after).optional(0.5));
  }

  /** References to some things that come before another of its kind. */
  <I extends Id> Arbitrary<List<I>> allEarlier(EntityKind kind, Function<String, I> maker, I than) {
    List<I> before = before(kind, maker, than);
    return before.isEmpty()
        ? Arbitraries.just(List.of())
        : new OfOne<>(Arbitraries.subsetOf(before).map(List::copyOf));
  }

  private <I extends Id> List<I> before(EntityKind kind, Function<String, I> maker, I than) {
    List<I> all = all(kind, maker);
    return all.subList(0, Math.max(0, all.indexOf(than)));
  }

  /** One arbitrary for each id (or other key), as a list in the order of the ids. */
  static <I, T> Arbitrary<List<T>> each(List<I> ids, Function<I, Arbitrary<T>> arbitrary) {
    return ids.isEmpty()
        ? Arbitraries.just(List.of())
        : new OfOne<>(Combinators.combine(ids.stream().map(arbitrary).toList()).as(List::copyOf));
  }
}

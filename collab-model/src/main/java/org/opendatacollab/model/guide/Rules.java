package org.opendatacollab.model.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opendatacollab.model.GuideStep;
import org.opendatacollab.model.OpenCode;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Period;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.stakeholder.Side;

/** What the rules of the standard guide are made of, and the words that they share. */
final class Rules {
  private Rules() {}

  /** A rule whose id begins with its step, such as {@code S1-}. Nothing applies before the initiative has begun. */
  static Rule rule(
      String id, Severity severity, String advice, String remedy, Function<Past, Outcome> check) {
    GuideStep step = GuideStep.values()[id.charAt(1) - '1'];
    return new Rule(new Advice(id, step, severity, advice, remedy), (initiative, asOf) -> {
      Past past = new Past(initiative, asOf);
      return past.begun() ? check.apply(past) : Outcome.NOT_APPLICABLE;
    });
  }

  /** Applies if there is anything to look at; each thing without what is asked for is a case. */
  static <T> Outcome each(
      List<T> things,
      Function<T, Subject> subject,
      Predicate<T> met,
      Function<T, String> otherwise) {
    return cases(
        things,
        thing -> met.test(thing)
            ? Optional.empty()
            : Optional.of(says(subject.apply(thing), otherwise.apply(thing))));
  }

  /** Applies if there is anything to look at; each thing is a case or is none. */
  static <T> Outcome cases(List<T> things, Function<T, Optional<Occurrence>> check) {
    return things.isEmpty()
        ? Outcome.NOT_APPLICABLE
        : Outcome.of(
            things.stream().flatMap(thing -> check.apply(thing).stream()).toList());
  }

  /** A single case about the initiative as a whole. */
  static Outcome whole(boolean met, String otherwise) {
    return met ? Outcome.MET : Outcome.of(List.of(Occurrence.of(otherwise)));
  }

  /** The outcome of a rule, or that it does not apply. */
  static Outcome when(boolean applicable, Outcome outcome) {
    return applicable ? outcome : Outcome.NOT_APPLICABLE;
  }

  /**
   * A step as a whole: each of the things that the step before left must have its own, and once the initiative is over
   * there must be at least one.
   */
  static Outcome step(Past past, Outcome each, boolean any, String none) {
    return each.applicable() ? each : when(past.over(), whole(any, none));
  }

  /** A sentence about one thing, which begins with its kind and id. */
  static Occurrence says(Subject subject, String predicate) {
    String label = subject.kind().label();
    return Occurrence.of(
        Character.toUpperCase(label.charAt(0)) + label.substring(1) + " " + subject.id() + " "
            + predicate + ".",
        subject);
  }

  // Words

  /** Items with commas, and "and" before the last. */
  static String list(Stream<?> items) {
    List<String> texts = items.map(Object::toString).toList();
    int last = texts.size() - 1;
    return last < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }

  /** A side as people call it. */
  static String side(Side side) {
    return switch (side) {
      case GOVERNMENT -> "government";
      case CIVIL_SOCIETY -> "civil society";
      case OTHER -> "others";
    };
  }

  static String sides(List<Side> sides) {
    return list(sides.stream().map(Rules::side));
  }

  /** How many of both sides, such as "6 of government and nobody of civil society". */
  static String counts(Map<Side, Integer> counts) {
    return list(Past.BOTH_SIDES.stream()
        .map(side ->
            (counts.containsKey(side) ? counts.get(side) : "nobody") + " of " + side(side)));
  }

  /** How many, such as "1 activity" or "3 activities". */
  static String many(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  /** A date in brackets where there is one. */
  static String on(Optional<PartialDate> date) {
    return date.map(day -> " (" + day + ")").orElse("");
  }

  // Order of dates and steps

  /** Two dates of one thing, of which the first must not be after the second. */
  record Order(
      Subject subject,
      String firstName,
      Optional<PartialDate> first,
      String secondName,
      Optional<PartialDate> second) {
    static Order of(Subject subject, Period period) {
      return new Order(subject, "start", period.start(), "end", period.end());
    }
  }

  /** A rule about the order of dates: cases are pairs that are certainly in the wrong order and both seen. */
  static List<Occurrence> reversed(Past past, Stream<Order> orders) {
    return orders
        .filter(order -> past.seen(order.first()) && past.seen(order.second()))
        .flatMap(order -> order.first().stream()
            .flatMap(first -> order.second().stream()
                .filter(second -> second.certainlyBefore(first))
                .map(second -> says(
                    order.subject(),
                    "has its " + order.secondName() + " on " + second + ", before its "
                        + order.firstName() + " on " + first))))
        .toList();
  }

  /** One step in the history of a thing. */
  record Step<S extends Enum<S>>(Optional<PartialDate> date, S state) {}

  /** Steps of a history that go back in time, or from a state to one that cannot follow it. */
  static <S extends Enum<S>> List<Occurrence> unusual(
      Subject subject, List<Step<S>> history, Function<S, Predicate<S>> next) {
    return Stream.iterate(1, i -> i < history.size(), i -> i + 1)
        .flatMap(i -> unusual(subject, history.get(i - 1), history.get(i), next).stream())
        .toList();
  }

  private static <S extends Enum<S>> Optional<Occurrence> unusual(
      Subject subject, Step<S> from, Step<S> to, Function<S, Predicate<S>> next) {
    boolean backwards = from.date().stream()
        .anyMatch(earlier -> to.date().stream().anyMatch(date -> date.certainlyBefore(earlier)));
    if (!backwards && next.apply(from.state()).test(to.state())) {
      return Optional.empty();
    }
    return Optional.of(says(
        subject,
        "goes from " + words(from.state()) + on(from.date()) + " to " + words(to.state())
            + on(to.date()) + ", which is " + (backwards ? "back in time" : "no usual step")));
  }

  /** A constant in words. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A code in words: {@code focusGroup} is a focus group. */
  static String words(OpenCode code) {
    return code.code().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}

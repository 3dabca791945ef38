package org.opendatacollab.io.deliberation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * One order of a PrefLib file: {@code group ("," group)*}, where a group is a number, or numbers in braces with commas between them.
 * Not thread-safe.
 */
final class PrefLibOrder {
  private final String text;
  private final PrefLibHeader.Type type;
  private int at;
  private int place;

  PrefLibOrder(String text, PrefLibHeader.Type type) {
    this.text = text;
    this.type = type;
  }

  /**
   * Parses.
   *
   * @param alternatives how many there are; 0 if that is not known
   * @param problem receives rule and message of each problem
   * @return indexes of alternatives, tied ones together; of no use after a problem
   */
  List<List<Integer>> parse(int alternatives, BiConsumer<String, String> problem) {
    List<List<Integer>> order = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    boolean good = true;
    skipBlanks();
    boolean more = at < text.length();
    if (!more) {
      problem.accept("order", "must name somebody");
      return order;
    }
    while (more) {
      List<Long> group = new ArrayList<>();
      if (!group(group)) {
        problem.accept(
            "order",
            "must be numbers with commas between them, ties in braces; is not at character "
                + (at + 1) + " after the colon");
        return order;
      }
      List<Integer> indexes = new ArrayList<>();
      for (long alternative : group) {
        place++;
        if (alternative < 1 || (alternatives > 0 && alternative > alternatives)) {
          problem.accept(
              "range",
              "the alternative at place " + place + " must be from 1 to "
                  + (alternatives > 0 ? alternatives : Ballots.MAX_CANDIDATES));
          good = false;
        } else if (!seen.add((int) alternative)) {
          problem.accept("duplicate", "the alternative at place " + place + " stands twice");
          good = false;
        } else {
          indexes.add((int) alternative - 1);
        }
      }
      if (type != PrefLibHeader.Type.CAT && group.isEmpty()) {
        problem.accept("order", "braces must not be empty");
        good = false;
      } else if (type.isStrict() && group.size() > 1) {
        problem.accept("order", "ties in braces are for the types toc and toi");
        good = false;
      }
      order.add(indexes);
      more = comma();
    }
    if (at < text.length()) {
      problem.accept("order", "must have a comma at character " + (at + 1) + " after the colon");
    } else if (good && type.isComplete() && seen.size() < alternatives) {
      problem.accept(
          "order", "must rank all " + alternatives + " alternatives, ranks " + seen.size());
    }
    return order;
  }

  private boolean group(List<Long> group) {
    skipBlanks();
    if (at < text.length() && text.charAt(at) == '{') {
      at++;
      skipBlanks();
      if (at < text.length() && text.charAt(at) == '}') {
        at++;
        return true;
      }
      do {
        if (!number(group)) {
          return false;
        }
      } while (comma());
      if (at < text.length() && text.charAt(at) == '}') {
        at++;
        return true;
      }
      return false;
    }
    return number(group);
  }

  private boolean number(List<Long> group) {
    skipBlanks();
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      return false;
    }
    // A number that is too long is out of every range.
    group.add(PrefLibHeader.integer(text.substring(start, at)));
    return true;
  }

  private boolean comma() {
    skipBlanks();
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }
}

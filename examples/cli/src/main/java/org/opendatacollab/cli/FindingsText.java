package org.opendatacollab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opendatacollab.model.guide.Advice;
import org.opendatacollab.model.guide.Finding;
import org.opendatacollab.model.guide.Severity;

/** Findings for people: the worst first, by rule, with what to do said once. */
final class FindingsText {
  private FindingsText() {}

  /** How many of each severity, such as {@code 2 warnings, 1 advice}. */
  static String counts(List<Finding> findings) {
    List<String> said = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count =
          findings.stream().filter(one -> one.advice().severity() == severity).count();
      if (count > 0) {
        String name = severity.name().toLowerCase(Locale.ROOT);
        String many = severity == Severity.BREACH
            ? "breaches"
            : severity == Severity.WARNING ? "warnings" : name;
        said.add(count + " " + (count == 1 ? name : many));
      }
    }
    return said.isEmpty() ? "no findings" : String.join(", ", said);
  }

  static void print(Page page, List<Finding> findings) {
    Map<Advice, List<Finding>> byRule = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      findings.stream()
          .filter(one -> one.advice().severity() == severity)
          .forEach(one ->
              byRule.computeIfAbsent(one.advice(), advice -> new ArrayList<>()).add(one));
    }
    byRule.forEach((advice, cases) -> {
      page.item(
          Text.left(advice.severity().name(), 9), advice.remedy() + " [" + advice.id() + "]", 2);
      cases.forEach(one -> page.item("- ", one.occurrence().why(), 11));
    });
  }
}

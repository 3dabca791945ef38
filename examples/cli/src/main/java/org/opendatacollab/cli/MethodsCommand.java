package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.report.MethodCatalogue;
import org.opendatacollab.scoring.MethodDescription;
import org.opendatacollab.scoring.StandardMethods;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the catalogue of methods. */
@Command(
    name = "methods",
    description = "Shows the methods: what they compute, how, from which source, and when not to.",
    footer = {
      "",
      "Example: collab methods",
      "Example: collab methods consensus/group-informed/standard@1"
    })
final class MethodsCommand extends OutputCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "A method, with or without its version, or the beginning of several ids.")
  private @Nullable String id;

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  int run(PrintWriter out) throws IOException {
    List<MethodDescription> found = find(StandardMethods.registry().descriptions(), id);
    switch (format.value()) {
      case CSV -> out.print(MethodCatalogue.toCsv(found));
      case JSON -> out.print(MethodCatalogue.toJson(found));
      case TEXT -> text(out, found);
    }
    return ExitCode.FINE;
  }

  /** The method of that id, or the last version of it, or those whose ids begin or end with those words. */
  private static List<MethodDescription> find(List<MethodDescription> all, @Nullable String asked) {
    if (asked == null) {
      return all;
    }
    List<MethodDescription> exact = all.stream()
        .filter(
            one -> one.method().idAtVersion().equals(asked) || one.method().id().equals(asked))
        .toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<MethodDescription> some = all.stream()
        .filter(one ->
            one.method().id().startsWith(asked + "/") || one.method().id().endsWith("/" + asked))
        .toList();
    if (some.isEmpty()) {
      throw new CannotException("there is no method " + asked
          + "; collab methods lists all, collab methods WORD those that begin or end with a word");
    }
    return some;
  }

  private static void text(PrintWriter out, List<MethodDescription> found) {
    if (found.size() > 1) {
      int width = found.stream()
          .mapToInt(one -> one.method().idAtVersion().length())
          .max()
          .orElseThrow();
      for (MethodDescription one : found) {
        columns(out, one.method().idAtVersion(), one.title(), width + 2);
      }
      out.println();
      out.println("More on one: collab methods ID");
      return;
    }
    MethodDescription one = found.get(0);
    out.println(one.title());
    out.println("=".repeat(Text.WIDTH));
    parts(one).forEach((name, value) -> columns(out, name, value, 13));
  }

  private static void columns(PrintWriter out, String name, String value, int width) {
    List<String> lines = Text.wrap(value, Text.WIDTH - width, "");
    for (int i = 0; i < lines.size(); i++) {
      out.println(Text.left(i == 0 ? name : "", width) + lines.get(i));
    }
  }

  private static Map<String, String> parts(MethodDescription one) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("method", one.method().idAtVersion());
    if (!one.method().parameters().isEmpty()) {
      parts.put("parameters", parameters(one));
    }
    parts.put("formula", one.formula());
    parts.put("range", one.range());
    parts.put("edge cases", one.edgeCases());
    parts.put("example", one.example());
    parts.put("not for", one.notFor());
    parts.put("source", one.source());
    return parts;
  }

  private static String parameters(MethodDescription one) {
    return one.method().parameters().entrySet().stream()
        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
        .collect(Collectors.joining("; "));
  }
}

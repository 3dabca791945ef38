package org.opendatacollab.io.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.opendatacollab.io.internal.PlainJson;
import org.opendatacollab.scoring.release.CellDraft;
import org.opendatacollab.scoring.release.InvalidViewException;
import org.opendatacollab.scoring.release.ItemScale;
import org.opendatacollab.scoring.release.ReleaseParameters;
import org.opendatacollab.scoring.release.ReleaseView;
import org.opendatacollab.scoring.release.ReleasedCell;
import org.opendatacollab.scoring.release.ViewDraft;

/**
 * What was released of confidential answers, as JSON of the format {@value #FORMAT}: see {@code docs/release-policy.md}.
 * Reading refuses what no release can have made, such as a range that is no outcome of the method or a cell of too few
 * people.
 */
public final class ReleaseViewJson {
  /** The format. */
  public static final String FORMAT = "release-view/1";

  private ReleaseViewJson() {}

  /**
   * Writes a view.
   *
   * @param view the view
   * @return UTF-8 with LF and a final line end; the same view gives the same bytes
   */
  public static byte[] write(ReleaseView view) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("format", FORMAT);
    json.put("release", view.release());
    json.put("policy", view.policy());
    json.put("parameters", parameters(view.parameters()));
    Map<String, Object> scales = new LinkedHashMap<>();
    view.scales().forEach((item, scale) -> scales.put(item, scale(scale)));
    json.put("scales", scales);
    json.put("groups", view.groups());
    json.put("roster", view.roster());
    Map<String, Object> waves = new LinkedHashMap<>();
    view.waves().forEach((wave, closed) -> waves.put(wave, Map.of("closed", closed)));
    json.put("waves", waves);
    json.put("cells", view.cells().stream().map(ReleaseViewJson::cell).toList());
    return PlainJson.text(json).getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> parameters(ReleaseParameters parameters) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("k", parameters.minimumRespondents());
    parameters.attackers().ifPresent(attackers -> json.put("t", attackers));
    json.put("pMax", parameters.pMax().toPlainString());
    return json;
  }

  private static Map<String, Object> scale(ItemScale scale) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("min", scale.min());
    json.put("max", scale.max());
    return json;
  }

  private static Map<String, Object> cell(ReleasedCell released) {
    CellDraft cell = CellDraft.of(released);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("wave", cell.wave());
    json.put("group", cell.group());
    cell.construct().ifPresent(construct -> json.put("construct", construct));
    if (cell.construct().isPresent()) {
      json.put("item", cell.items());
      json.put("of", "items");
      json.put("reversed", cell.reversed());
    } else {
      json.put("item", cell.items().get(0));
    }
    json.put("statistic", cell.statistic());
    if (!cell.categories().isEmpty()) {
      json.put("categories", cell.categories());
    }
    cell.n().ifPresent(n -> json.put("n", n));
    cell.low().ifPresent(low -> json.put("low", low));
    cell.high().ifPresent(high -> json.put("high", high));
    cell.reason().ifPresent(reason -> {
      json.put("status", "suppressed");
      json.put("reason", reason);
    });
    return json;
  }

  /**
   * Reads a view.
   *
   * @param bytes the document
   * @return the view
   * @throws InvalidDocumentException with all problems, if no release can have made it
   */
  public static ReleaseView read(byte[] bytes) {
    Problems problems = new Problems(Limits.DEFAULT.maxProblems());
    try {
      Node root = new NodeParser(Limits.DEFAULT, problems, false).parse(bytes);
      Optional<ViewDraft> draft = new Reader(problems).view(root);
      if (draft.isPresent() && problems.isEmpty()) {
        try {
          return ReleaseView.of(draft.get());
        } catch (InvalidViewException e) {
          e.problems()
              .forEach(problem -> problems.add(
                  problem.pointer(), root.at(problem.pointer()), "release", problem.message()));
        }
      }
    } catch (Problems.Stop e) {
      throw new InvalidDocumentException(problems.byPlace());
    }
    throw new InvalidDocumentException(problems.byPlace());
  }

  /** Reads the members; what they say together is judged by {@link ReleaseView#of}. */
  private static final class Reader {
    private final Problems problems;

    Reader(Problems problems) {
      this.problems = problems;
    }

    Optional<ViewDraft> view(Node root) {
      if (!is(Node.Kind.OBJECT, root, "")) {
        return Optional.empty();
      }
      if (!text(root, "", "format").equals(FORMAT)) {
        problems.add("/format", root, "format", "format must be \"" + FORMAT + "\"");
        return Optional.empty();
      }
      Map<String, ItemScale> scales = new LinkedHashMap<>();
      object(root, "", "scales").forEach((item, scale) -> {
        String at = "/scales/" + NodeParser.escaped(item);
        build(scale, at, () -> new ItemScale(whole(scale, at, "min"), whole(scale, at, "max")))
            .ifPresent(known -> scales.put(item, known));
      });
      Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
      object(root, "", "groups").forEach((group, definition) -> {
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        definition.members().forEach((attribute, value) -> attributes.put(attribute, texts(value)));
        groups.put(group, attributes);
      });
      Map<String, Integer> roster = new LinkedHashMap<>();
      object(root, "", "roster")
          .forEach((group, count) -> number(count, "/roster/" + NodeParser.escaped(group))
              .ifPresent(known -> roster.put(group, known)));
      Map<String, Boolean> waves = new LinkedHashMap<>();
      object(root, "", "waves")
          .forEach((wave, state) -> waves.put(
              wave,
              state
                  .member("closed")
                  .filter(closed -> closed.text().equals("true"))
                  .isPresent()));
      List<CellDraft> cells = new ArrayList<>();
      List<Node> listed = root.member("cells").map(Node::elements).orElse(List.of());
      for (int i = 0; i < listed.size(); i++) {
        Node cell = listed.get(i);
        String at = "/cells/" + i;
        build(cell, at, () -> cell(cell, at)).ifPresent(cells::add);
      }
      return build(
          root,
          "/parameters",
          () -> new ViewDraft(
              text(root, "", "release"),
              text(root, "", "policy"),
              parameters(root),
              scales,
              groups,
              roster,
              waves,
              cells));
    }

    private ReleaseParameters parameters(Node root) {
      Node parameters = root.member("parameters").orElse(root);
      OptionalInt attackers = parameters.member("t").isPresent()
          ? OptionalInt.of(whole(parameters, "/parameters", "t"))
          : OptionalInt.empty();
      return new ReleaseParameters(
          whole(parameters, "/parameters", "k"),
          attackers,
          new BigDecimal(text(parameters, "/parameters", "pMax")));
    }

    private CellDraft cell(Node cell, String at) {
      boolean suppressed = cell.member("status").isPresent();
      return new CellDraft(
          text(cell, at, "wave"),
          text(cell, at, "group"),
          cell.member("construct").map(Node::text),
          cell.member("item").map(this::texts).orElse(List.of()),
          cell.member("reversed").map(this::texts).orElse(List.of()),
          text(cell, at, "statistic"),
          cell.member("categories").map(Node::elements).orElse(List.of()).stream()
              .flatMap(category -> number(category, at + "/categories").stream())
              .toList(),
          cell.member("n").isPresent() ? OptionalInt.of(whole(cell, at, "n")) : OptionalInt.empty(),
          cell.member("low").map(Node::text),
          cell.member("high").map(Node::text),
          suppressed ? Optional.of(text(cell, at, "reason")) : Optional.empty());
    }

    private <T> Optional<T> build(Node node, String pointer, Supplier<T> maker) {
      int before = problems.size();
      try {
        T made = maker.get();
        return problems.size() == before ? Optional.of(made) : Optional.empty();
      } catch (IllegalArgumentException e) {
        problems.add(pointer, node, "release", String.valueOf(e.getMessage()));
        return Optional.empty();
      }
    }

    private Map<String, Node> object(Node node, String pointer, String member) {
      return required(node, pointer, member)
          .filter(value -> is(Node.Kind.OBJECT, value, pointer + "/" + member))
          .map(Node::members)
          .orElse(Map.of());
    }

    private String text(Node node, String pointer, String member) {
      return required(node, pointer, member)
          .filter(value -> is(Node.Kind.STRING, value, pointer + "/" + member))
          .map(Node::text)
          .orElse("");
    }

    /** One text, or a list of them. */
    private List<String> texts(Node node) {
      return node.kind() == Node.Kind.ARRAY
          ? node.elements().stream().map(Node::text).toList()
          : List.of(node.text());
    }

    private int whole(Node node, String pointer, String member) {
      return required(node, pointer, member)
          .flatMap(value -> number(value, pointer + "/" + member))
          .orElse(0);
    }

    private Optional<Node> required(Node node, String pointer, String member) {
      Optional<Node> value = node.member(member);
      if (value.isEmpty()) {
        problems.add(pointer, node, "required", "member '" + member + "' is required");
      }
      return value;
    }

    private Optional<Integer> number(Node node, String pointer) {
      if (!is(Node.Kind.NUMBER, node, pointer)) {
        return Optional.empty();
      }
      try {
        return Optional.of(Integer.parseInt(node.text()));
      } catch (NumberFormatException e) {
        problems.add(pointer, node, "range", "must be a whole number");
        return Optional.empty();
      }
    }

    private boolean is(Node.Kind wanted, Node node, String pointer) {
      if (node.kind() != wanted) {
        problems.add(
            pointer,
            node,
            "type",
            "must be " + wanted.label() + ", is " + node.kind().label());
      }
      return node.kind() == wanted;
    }
  }
}

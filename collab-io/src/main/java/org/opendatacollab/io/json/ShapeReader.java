package org.opendatacollab.io.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendatacollab.model.BrokenRuleException;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.InvalidModelException;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.Problem;
import org.opendatacollab.model.Quantity;
import org.opendatacollab.model.shape.Member;
import org.opendatacollab.model.shape.ReferenceCheck;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Type;
import org.opendatacollab.model.shape.Union;
import org.opendatacollab.model.shape.Walk;

/**
 * Reads nodes along a shape. Nothing is thrown for a problem: it is noted with its place, and reading goes on, so that
 * one pass finds all problems of a document. The references are checked over the whole document, also where some of its
 * objects could not be made.
 */
final class ShapeReader {
  /** The member that holds host data, keyed by URI. */
  static final String EXT = "ext";

  /** The longest number that is read; no legal number needs more, and none may be slow to read. */
  private static final int MAX_NUMBER_LENGTH = 100;

  /** Where a value stands: its JSON pointer, and its path by ids for residue. */
  record Place(String pointer, String path) {
    static final Place ROOT = new Place("", "");

    Place member(String name) {
      String step = "/" + NodeParser.escaped(name);
      return new Place(pointer + step, path + step);
    }

    /** The place of an element, by its id if things of its type have one, as when it is written. */
    Place element(int index, Node node, Type<?> type) {
      Optional<Node> id = type instanceof Shape<?> shape
          ? shape
              .idMember()
              .flatMap(member -> node.member(member.name()))
              .filter(one -> one.kind() == Node.Kind.STRING)
          : Optional.empty();
      return new Place(
          pointer + "/" + index,
          path + "[" + id.map(Node::text).orElse(Integer.toString(index)) + "]");
    }
  }

  private final Problems problems;
  private final boolean confidential;
  private final ReferenceCheck references;
  private final Map<String, List<Residue.Unknown>> residue = new LinkedHashMap<>();
  private final List<DocumentProblem> unknowns = new ArrayList<>();

  ShapeReader(Problems problems, boolean confidential) {
    this.problems = problems;
    this.confidential = confidential;
    this.references = confidential ? ReferenceCheck.withoutValues() : new ReferenceCheck();
  }

  /** Reads the root; empty if there are problems. {@code header} are members that the format itself owns. */
  <T> Optional<T> root(Shape<T> shape, Node node, Set<String> header) {
    Optional<Shape.Draft<T>> draft = draft(shape, node, Place.ROOT, header);
    for (Problem problem : references.problems()) {
      report(node, problem);
    }
    if (draft.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(draft.get().build());
    } catch (InvalidModelException e) {
      e.problems().forEach(problem -> report(node, problem));
    } catch (IllegalArgumentException e) {
      problems.add("", node, rule(e, "invalid"), shown(e, shape));
    }
    return Optional.empty();
  }

  Residue residue() {
    return Residue.of(residue);
  }

  /** The unknown members outside {@code ext}, in case they are misspellings. */
  List<DocumentProblem> unknowns() {
    return List.copyOf(unknowns);
  }

  private void report(Node root, Problem problem) {
    Node at = root.at(problem.pointer());
    problems.add(problem.pointer(), at, problem.rule(), problem.message());
  }

  private static String rule(IllegalArgumentException e, String otherwise) {
    return e instanceof BrokenRuleException broken ? broken.rule() : otherwise;
  }

  private String shown(IllegalArgumentException e, Type<?> type) {
    if (confidential || e.getMessage() == null) {
      return type instanceof Scalar<?> scalar
          ? scalar.refusalWithoutValue()
          : "object must be a legal " + type.name();
    }
    return e.getMessage();
  }

  private <T> Optional<Shape.Draft<T>> draft(
      Shape<T> shape, Node node, Place place, Set<String> header) {
    if (!is(Node.Kind.OBJECT, node, place)) {
      return Optional.empty();
    }
    int before = problems.size();
    keepUnknowns(shape, node, place, header);
    Walk.Owner owner = new Walk.Owner(shape
        .idMember()
        .flatMap(member -> node.member(member.name()))
        .filter(id -> id.kind() == Node.Kind.STRING)
        .map(Node::text));
    Shape.Draft<T> draft = shape.draft();
    for (Member<T, ?> member : shape.members()) {
      Optional<Node> value = node.member(member.name());
      if (value.isPresent()) {
        List<?> values = values(member, value.get(), owner, place.member(member.name()));
        if (!values.isEmpty() && problems.size() == before) {
          draft.set(member, values);
        }
      } else if (member.presence() == Member.Presence.REQUIRED || member.minItems() > 0) {
        problems.add(
            place.pointer(), node, "required", "member '" + member.name() + "' is required");
      }
    }
    return problems.size() == before ? Optional.of(draft) : Optional.empty();
  }

  private void keepUnknowns(Shape<?> shape, Node node, Place place, Set<String> header) {
    Set<String> known = new HashSet<>(header);
    shape.members().forEach(member -> known.add(member.name()));
    String after = "";
    for (Map.Entry<String, Node> entry : node.members().entrySet()) {
      String name = entry.getKey();
      if (known.contains(name)) {
        after = name;
        continue;
      }
      residue
          .computeIfAbsent(place.path(), path -> new ArrayList<>())
          .add(new Residue.Unknown(name, after, entry.getValue().withoutPlace()));
      if (name.equals(EXT)) {
        checkExt(entry.getValue(), place.member(EXT));
      } else if (!name.equals("$schema")) {
        unknowns.add(new DocumentProblem(
            place.member(name).pointer(),
            entry.getValue().line(),
            entry.getValue().column(),
            "unknown-member",
            "member " + Checks.quoted(name) + " is not known; it is kept as it is"));
      }
    }
  }

  private void checkExt(Node ext, Place place) {
    if (is(Node.Kind.OBJECT, ext, place)) {
      ext.members().forEach((key, value) -> {
        if (!isUri(key)) {
          problems.add(
              place.member(key).pointer(),
              value,
              "ext-key",
              "host data must be keyed by a URI"
                  + (confidential ? "" : ", got " + Checks.quoted(key)));
        }
      });
    }
  }

  /** The form of a URI: {@code ^[A-Za-z][A-Za-z0-9+.-]*:.+}, over ASCII without spaces. */
  static boolean isUri(String key) {
    int colon = key.indexOf(':');
    boolean legal = colon > 0 && colon < key.length() - 1;
    for (int i = 0; legal && i < key.length(); i++) {
      char c = key.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean other = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-');
      legal = i < colon ? letter || other : c > ' ' && c < 0x7f;
    }
    return legal;
  }

  private <T, V> List<V> values(Member<T, V> member, Node node, Walk.Owner owner, Place place) {
    if (member.presence() != Member.Presence.LIST) {
      return value(member, member.type(), node, owner, place).stream().toList();
    }
    List<V> values = new ArrayList<>();
    if (is(Node.Kind.ARRAY, node, place)) {
      if (node.elements().size() < member.minItems()) {
        problems.add(
            place.pointer(),
            node,
            "min-items",
            "list must have at least " + member.minItems() + " elements");
      }
      for (int i = 0; i < node.elements().size(); i++) {
        Node element = node.elements().get(i);
        value(member, member.type(), element, owner, place.element(i, element, member.type()))
            .ifPresent(values::add);
      }
    }
    return values;
  }

  private <V> Optional<V> value(
      Member<?, V> member, Type<V> type, Node node, Walk.Owner owner, Place place) {
    if (type instanceof Shape<V> shape) {
      return object(shape, node, place, Set.of());
    }
    if (type instanceof Union<V> union) {
      return kind(union, node, place);
    }
    return scalar(member, (Scalar<V>) type, node, owner, place);
  }

  private <T> Optional<T> object(Shape<T> shape, Node node, Place place, Set<String> header) {
    return draft(shape, node, place, header).flatMap(draft -> {
      try {
        T object = draft.build();
        shape.check(
            object,
            (relative, rule, message) ->
                problems.add(place.pointer() + relative, node.at(relative), rule, message));
        shape.edges(
            object,
            (relation, from, to, relative) ->
                references.edge(relation, from.value(), to.value(), place.pointer() + relative));
        return Optional.of(object);
      } catch (InvalidModelException e) {
        // A type that checks its own shape when it is built; the pointers are relative to it.
        for (Problem problem : e.problems()) {
          problems.add(
              place.pointer() + problem.pointer(),
              node.at(problem.pointer()),
              problem.rule(),
              problem.message());
        }
        return Optional.empty();
      } catch (IllegalArgumentException e) {
        problems.add(place.pointer(), node, rule(e, "invalid"), shown(e, shape));
        return Optional.empty();
      }
    });
  }

  private <V> Optional<V> kind(Union<V> union, Node node, Place place) {
    if (!is(Node.Kind.OBJECT, node, place)) {
      return Optional.empty();
    }
    Optional<Node> tag = node.member(Union.TAG);
    if (tag.isEmpty()) {
      problems.add(place.pointer(), node, "required", "member '" + Union.TAG + "' is required");
      return Optional.empty();
    }
    Place at = place.member(Union.TAG);
    if (!is(Node.Kind.STRING, tag.get(), at)) {
      return Optional.empty();
    }
    Optional<Union.Variant<V, ? extends V>> variant = union.withCode(tag.get().text());
    if (variant.isEmpty()) {
      List<String> codes = union.variants().stream().map(Union.Variant::code).toList();
      String got = confidential ? "" : ", got " + Checks.quoted(tag.get().text());
      problems.add(
          at.pointer(), tag.get(), "code", "type must be one of " + String.join(", ", codes) + got);
      return Optional.empty();
    }
    return object(variant.get().shape(), node, place, Set.of(Union.TAG)).map(value -> value);
  }

  private <V> Optional<V> scalar(
      Member<?, V> member, Scalar<V> scalar, Node node, Walk.Owner owner, Place place) {
    Optional<Object> raw = raw(scalar, node, place);
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    try {
      V value = scalar.parse(raw.get());
      Walk.note(references, scalar, value, member, owner, place.pointer());
      return Optional.of(value);
    } catch (IllegalArgumentException e) {
      problems.add(place.pointer(), node, rule(e, scalar.rule()), shown(e, scalar));
      return Optional.empty();
    }
  }

  private Optional<Object> raw(Scalar<?> scalar, Node node, Place place) {
    return switch (scalar.form()) {
      case STRING ->
        is(Node.Kind.STRING, node, place) ? Optional.of(node.text()) : Optional.empty();
      case BOOLEAN ->
        is(Node.Kind.BOOLEAN, node, place)
            ? Optional.of(node.text().equals("true"))
            : Optional.empty();
      case NUMBER -> is(Node.Kind.NUMBER, node, place) ? number(node, place) : Optional.empty();
      case LOCALIZED -> localized(node, place).map(text -> text);
    };
  }

  private Optional<Object> number(Node node, Place place) {
    try {
      if (node.text().length() <= MAX_NUMBER_LENGTH) {
        return Optional.of(new BigDecimal(node.text()));
      }
    } catch (NumberFormatException e) {
      // The exponent is beyond any number: out of range, as below.
      problems.add(place.pointer(), node, Quantity.DIGITS, "number is out of range");
      return Optional.empty();
    }
    problems.add(
        place.pointer(),
        node,
        Quantity.DIGITS,
        "number must have at most " + MAX_NUMBER_LENGTH + " characters");
    return Optional.empty();
  }

  private Optional<LocalizedText> localized(Node node, Place place) {
    Map<String, String> textByTag = new LinkedHashMap<>();
    if (node.kind() == Node.Kind.STRING) {
      textByTag.put(LocalizedText.UNDETERMINED, node.text());
    } else if (node.kind() == Node.Kind.OBJECT) {
      int before = problems.size();
      node.members().forEach((tag, text) -> {
        if (is(Node.Kind.STRING, text, place.member(tag))) {
          textByTag.put(tag, text.text());
        }
      });
      if (problems.size() > before) {
        return Optional.empty();
      }
    } else {
      problems.add(
          place.pointer(),
          node,
          "type",
          "must be a string or an object of strings by language, is "
              + node.kind().label());
      return Optional.empty();
    }
    try {
      return Optional.of(LocalizedText.of(textByTag));
    } catch (IllegalArgumentException e) {
      problems.add(place.pointer(), node, "text", shown(e, Scalar.TEXT));
      return Optional.empty();
    }
  }

  private boolean is(Node.Kind wanted, Node node, Place place) {
    if (node.kind() == wanted) {
      return true;
    }
    String hint = node.kind() == Node.Kind.NULL ? "; leave out what is not known" : "";
    problems.add(
        place.pointer(),
        node,
        "type",
        "must be " + wanted.label() + ", is " + node.kind().label() + hint);
    return false;
  }
}

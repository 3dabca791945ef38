package org.opendatacollab.model.shape;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opendatacollab.model.Checks;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.Id;
import org.opendatacollab.model.Link;
import org.opendatacollab.model.LocalizedText;
import org.opendatacollab.model.OpenCode;
import org.opendatacollab.model.PartialDate;
import org.opendatacollab.model.Quantity;
import org.opendatacollab.model.Share;
import org.opendatacollab.model.Subject;
import org.opendatacollab.model.Weight;

/**
 * A value without members of its own: a text, a number, a date, a code, an id.
 *
 * @param <V> the type of the value in Java
 */
public final class Scalar<V> implements Type<V> {
  /** How a value stands in JSON; the Java type of its raw form is named. */
  public enum Form {
    /** A JSON string; {@link String}. */
    STRING,
    /** A JSON number; {@link BigDecimal}. */
    NUMBER,
    /** A JSON boolean; {@link Boolean}. */
    BOOLEAN,
    /** A JSON string, or an object from language tag to string; {@link LocalizedText}. */
    LOCALIZED
  }

  /** What an id does where it stands. */
  public enum Role {
    /** No id. */
    NONE,
    /** It names the object that holds it. */
    DEFINES,
    /** It refers to a thing of the same aggregate, which must exist. */
    REFERS,
    /** It refers to a thing of the initiative from the confidential records beside it. */
    REFERS_TO_INITIATIVE
  }

  /** Text that people read. */
  public static final Scalar<LocalizedText> TEXT =
      new Scalar<>("text", Form.LOCALIZED, "text", LocalizedText.class::cast, text -> text);

  /** Text for machines or names, in no language, not blank. */
  public static final Scalar<String> STRING =
      string("string", "text", text -> Checks.notBlank(text, "text"), s -> s);

  /** A web or mail address. */
  public static final Scalar<Link> LINK = string("link", "link", Link::new, Link::value);

  /** A date with its precision. */
  public static final Scalar<PartialDate> DATE =
      string("date", "date", PartialDate::parse, PartialDate::toString);

  /** A point in time, in UTC. */
  public static final Scalar<Instant> INSTANT =
      string("instant", "instant", Scalar::instant, Instant::toString);

  /** The rule for points in time, as a regular expression that a schema can use. */
  public static final String INSTANT_PATTERN = "^" + PartialDate.DAY_PATTERN
      + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.([0-9]{3}){0,2}(?!000)[0-9]{3})?Z$";

  /** A BCP 47 language tag. */
  public static final Scalar<String> LANGUAGE =
      string("languageTag", "language-tag", Scalar::languageTag, tag -> tag);

  /** An exact decimal number. */
  public static final Scalar<Quantity> QUANTITY =
      number("quantity", Quantity::new, Quantity::value);

  /** An exact decimal number, 0 or more. */
  public static final Scalar<Quantity> AMOUNT =
      number("amount", value -> new Quantity(value).notNegative("amount"), Quantity::value);

  /** A share in [0, 1]. */
  public static final Scalar<Share> SHARE = number("share", Share::new, Share::value);

  /** A weight greater than 0. */
  public static final Scalar<Weight> WEIGHT = number("weight", Weight::new, Weight::value);

  /** How many; 0 or more. */
  public static final Scalar<Integer> COUNT = integer("count", 0, Integer.MAX_VALUE);

  /** A whole number. */
  public static final Scalar<Integer> INTEGER =
      integer("integer", Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** A reference to any one thing of the same aggregate. */
  public static final Scalar<Subject> SUBJECT = subject(Role.REFERS);

  /** A reference from confidential records to any one thing of their initiative. */
  public static final Scalar<Subject> SUBJECT_OF_INITIATIVE = subject(Role.REFERS_TO_INITIATIVE);

  /** Yes or no. */
  public static final Scalar<Boolean> BOOLEAN =
      new Scalar<>("boolean", Form.BOOLEAN, "type", Boolean.class::cast, b -> b);

  private final String name;
  private final Form form;
  private final String rule;
  private final Function<Object, V> parser;
  private final Function<V, Object> writer;
  private final Role role;
  private final Optional<EntityKind> kind;
  private final List<String> codes;
  private final Function<V, Optional<Subject>> subject;

  private Scalar(
      String name, Form form, String rule, Function<Object, V> parser, Function<V, Object> writer) {
    this(name, form, rule, parser, writer, List.of());
  }

  private Scalar(
      String name,
      Form form,
      String rule,
      Function<Object, V> parser,
      Function<V, Object> writer,
      List<String> codes) {
    this(
        name,
        form,
        rule,
        parser,
        writer,
        Role.NONE,
        Optional.empty(),
        codes,
        value -> Optional.empty());
  }

  private Scalar(
      String name,
      Form form,
      String rule,
      Function<Object, V> parser,
      Function<V, Object> writer,
      Role role,
      Optional<EntityKind> kind,
      List<String> codes,
      Function<V, Optional<Subject>> subject) {
    this.name = name;
    this.form = form;
    this.rule = rule;
    this.parser = parser;
    this.writer = writer;
    this.role = role;
    this.kind = kind;
    this.codes = codes;
    this.subject = subject;
  }

  /**
   * Returns a type whose values stand as strings.
   *
   * @param name its name in the format
   * @param rule the id of the rule that a bad string breaks
   * @param parser from string; throws {@link IllegalArgumentException} with name, rule and value
   * @param writer to string, the inverse
   * @param <V> the type of the value
   * @return the type
   */
  public static <V> Scalar<V> string(
      String name, String rule, Function<String, V> parser, Function<V, String> writer) {
    return new Scalar<>(name, Form.STRING, rule, raw -> parser.apply((String) raw), writer::apply);
  }

  /**
   * Returns a type whose values stand as numbers.
   *
   * @param name its name in the format
   * @param parser from an exact number; throws {@link IllegalArgumentException} if it is out of range
   * @param writer to an exact number, the inverse
   * @param <V> the type of the value
   * @return the type
   */
  public static <V> Scalar<V> number(
      String name, Function<BigDecimal, V> parser, Function<V, BigDecimal> writer) {
    return new Scalar<>(
        name, Form.NUMBER, "range", raw -> parser.apply((BigDecimal) raw), writer::apply);
  }

  /**
   * Returns whole numbers in a range.
   *
   * @param name their name in the format
   * @param min the least
   * @param max the greatest
   * @return the type
   */
  public static Scalar<Integer> integer(String name, int min, int max) {
    return number(
        name,
        value -> {
          BigDecimal exact = new Quantity(value).value();
          boolean whole = exact.scale() <= 0
              && exact.compareTo(BigDecimal.valueOf(min)) >= 0
              && exact.compareTo(BigDecimal.valueOf(max)) <= 0;
          Checks.check(
              whole,
              name + " must be a whole number from " + min + " to " + max + ", got "
                  + exact.toPlainString());
          return exact.intValueExact();
        },
        value -> new BigDecimal(BigInteger.valueOf(value)));
  }

  /**
   * Returns the codes of a closed list: lowerCamelCase of the constant names.
   *
   * @param codeList the enum
   * @param <E> the enum
   * @return the type
   */
  public static <E extends Enum<E>> Scalar<E> codes(Class<E> codeList) {
    E[] constants = codeList.getEnumConstants();
    List<String> codes = Stream.of(constants).map(Scalar::codeOf).toList();
    Function<Object, E> parser = raw -> {
      int index = codes.indexOf((String) raw);
      Checks.check(
          index >= 0,
          "code must be one of " + String.join(", ", codes) + ", got "
              + Checks.quoted((String) raw));
      return constants[index];
    };
    return new Scalar<>(
        codeList.getSimpleName(), Form.STRING, "code", parser, Scalar::codeOf, codes);
  }

  /**
   * Returns the code of a constant of a closed list.
   *
   * @param constant such as {@code HELD_CLOSED}
   * @return such as {@code heldClosed}
   */
  public static String codeOf(Enum<?> constant) {
    String name = constant.name();
    StringBuilder code = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        upper = true;
      } else {
        code.append(upper ? c : Character.toLowerCase(c));
        upper = false;
      }
    }
    return code.toString();
  }

  /**
   * Returns the codes of an open list.
   *
   * @param name the name of the list in the format
   * @param maker from code; checks it with {@link OpenCode#check}
   * @param <C> the type of the codes
   * @return the type
   */
  public static <C extends OpenCode> Scalar<C> openCodes(String name, Function<String, C> maker) {
    return string(name, "open-code", maker, OpenCode::code);
  }

  /**
   * Returns ids that name the objects that hold them.
   *
   * @param kind what the id names
   * @param maker the constructor of the id
   * @param <I> the type of the id
   * @return the type
   */
  public static <I extends Id> Scalar<I> id(EntityKind kind, Function<String, I> maker) {
    return id(kind, Role.DEFINES, "id of the " + kind.label(), maker);
  }

  /**
   * Returns ids that refer to a thing of the same aggregate.
   *
   * @param kind what the id names
   * @param maker the constructor of the id
   * @param <I> the type of the id
   * @return the type
   */
  public static <I extends Id> Scalar<I> ref(EntityKind kind, Function<String, I> maker) {
    return id(kind, Role.REFERS, "id of a known " + kind.label(), maker);
  }

  /**
   * Returns ids that refer from confidential records to a thing of their initiative.
   *
   * @param kind what the id names
   * @param maker the constructor of the id
   * @param <I> the type of the id
   * @return the type
   */
  public static <I extends Id> Scalar<I> refToInitiative(
      EntityKind kind, Function<String, I> maker) {
    return id(
        kind, Role.REFERS_TO_INITIATIVE, "id of a " + kind.label() + " of the initiative", maker);
  }

  /**
   * Returns ids that refer either way, for what may stand in an initiative and in confidential records alike.
   *
   * @param role {@link Role#REFERS} or {@link Role#REFERS_TO_INITIATIVE}
   * @param kind what the id names
   * @param maker the constructor of the id
   * @param <I> the type of the id
   * @return the type
   * @throws IllegalArgumentException if the role is no reference
   */
  public static <I extends Id> Scalar<I> ref(
      Role role, EntityKind kind, Function<String, I> maker) {
    Checks.check(
        role == Role.REFERS || role == Role.REFERS_TO_INITIATIVE,
        "role must be REFERS or REFERS_TO_INITIATIVE, got " + role);
    return role == Role.REFERS ? ref(kind, maker) : refToInitiative(kind, maker);
  }

  private static <I extends Id> Scalar<I> id(
      EntityKind kind, Role role, String name, Function<String, I> maker) {
    return new Scalar<>(
        name,
        Form.STRING,
        "id",
        raw -> maker.apply((String) raw),
        Id::value,
        role,
        Optional.of(kind),
        List.of(),
        id -> Optional.of(Subject.of(kind, id)));
  }

  private static Scalar<Subject> subject(Role role) {
    return new Scalar<>(
        "subject",
        Form.STRING,
        "subject",
        raw -> Subject.parse((String) raw),
        Subject::toString,
        role,
        Optional.empty(),
        List.of(),
        Optional::of);
  }

  private static Instant instant(String text) {
    try {
      Instant instant = Instant.parse(text);
      // Years before 0 and after 9999 have a sign.
      if (instant.toString().equals(text) && text.charAt(0) != '-' && text.charAt(0) != '+') {
        return instant;
      }
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "instant must be like 2016-06-01T09:00:00Z, got " + Checks.quoted(text), e);
    }
    throw new IllegalArgumentException(
        "instant must be in UTC, in the shortest form, like 2016-06-01T09:00:00Z, got "
            + Checks.quoted(text));
  }

  private static String languageTag(String tag) {
    return LocalizedText.of(Map.of(tag, tag)).textByTag().keySet().iterator().next();
  }

  /**
   * Reads the raw form.
   *
   * @param raw the raw form, of the Java type that {@link #form()} names
   * @return the value
   * @throws IllegalArgumentException with name, rule and value, if it is not a value of this type
   */
  public V parse(Object raw) {
    return parser.apply(raw);
  }

  /**
   * Returns the raw form of a value; {@code parse(write(x))} equals {@code x}.
   *
   * @param value the value
   * @return the raw form
   */
  public Object write(V value) {
    return writer.apply(value);
  }

  @Override
  public String name() {
    return name;
  }

  /**
   * Returns how values stand in JSON.
   *
   * @return the form
   */
  public Form form() {
    return form;
  }

  /**
   * Returns the id of the rule that a bad raw form breaks.
   *
   * @return the rule
   */
  public String rule() {
    return rule;
  }

  /**
   * Returns what an id does.
   *
   * @return the role; NONE for what is no id
   */
  public Role role() {
    return role;
  }

  /**
   * Returns what an id names.
   *
   * @return the kind; empty for what is no id, and for {@link #SUBJECT}, where each value names its own kind
   */
  public Optional<EntityKind> kind() {
    return kind;
  }

  /**
   * Returns the thing that a value names.
   *
   * @param value the value
   * @return kind and id; empty for what is no id
   */
  public Optional<Subject> subjectOf(V value) {
    return subject.apply(value);
  }

  /**
   * Returns what to say of a raw form that {@link #parse} refuses, where the exception's own message, which quotes the
   * value, must not be shown because the document is confidential.
   *
   * @return one sentence that names type and, of a closed list, the legal codes, and never a value
   */
  public String refusalWithoutValue() {
    return codes.isEmpty()
        ? "value must be a legal " + name
        : "code must be one of " + String.join(", ", codes);
  }

  /**
   * Returns the codes of a closed list.
   *
   * @return the codes in order; empty for what is no closed list
   */
  public List<String> codes() {
    return codes;
  }
}

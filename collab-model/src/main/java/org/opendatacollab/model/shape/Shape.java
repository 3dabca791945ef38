package org.opendatacollab.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.model.Id;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.shape.Member.Options;
import org.opendatacollab.model.shape.Member.Presence;
import org.opendatacollab.model.stakeholder.Side;

/**
 * The shape of an object: its members in the order in which they are written, and the checks that span several of them.
 * Shapes of wide types are made with {@link #of(String, String, Supplier, Function)} over the type's builder, those of
 * records with the methods of {@link RecordShapes}.
 *
 * @param <T> the type of the object
 */
public final class Shape<T> implements Type<T> {
  /** Takes the problems that a check finds. */
  @FunctionalInterface
  public interface Problems {
    /**
     * Adds a problem.
     *
     * @param pointer where, relative to the object: empty for the object itself, or such as {@code /ratings/2}
     * @param rule the id of the rule
     * @param message one sentence that names rule and value
     */
    void add(String pointer, String rule, String message);
  }

  /** Takes the steps of relations that may not run in a circle. */
  @FunctionalInterface
  public interface Edges {
    /**
     * Adds a step.
     *
     * @param relation the name of the relation, for messages
     * @param from the thing that comes first
     * @param to the thing that comes after it
     * @param pointer where the reference stands, relative to the object, such as {@code /links/2/to}
     */
    void add(String relation, Id from, Id to, String pointer);
  }

  /** The rules that span several members: checks of the object, and steps of relations. */
  record Rules<T>(List<BiConsumer<T, Problems>> checks, List<BiConsumer<T, Edges>> edges) {
    Rules {
      checks = List.copyOf(checks);
      edges = List.copyOf(edges);
    }

    static <T> Rules<T> none() {
      return new Rules<>(List.of(), List.of());
    }
  }

  private final String name;
  private final String doc;
  private final Supplier<Object> drafts;
  private final Function<Object, T> build;
  private final List<Member<T, ?>> members;
  private final Rules<T> rules;
  private final Function<T, Optional<Tier>> tier;
  private final Function<T, Optional<Side>> side;
  private final boolean confidential;

  Shape(
      String name,
      String doc,
      Supplier<Object> drafts,
      Function<Object, T> build,
      List<Member<T, ?>> members,
      Rules<T> rules,
      Function<T, Optional<Tier>> tier,
      Function<T, Optional<Side>> side,
      boolean confidential) {
    this.name = name;
    this.doc = doc;
    this.drafts = drafts;
    this.build = build;
    this.members = List.copyOf(members);
    this.rules = rules;
    this.tier = tier;
    this.side = side;
    this.confidential =
        confidential || members.stream().anyMatch(member -> isConfidential(member.type()));
  }

  private static boolean isConfidential(Type<?> type) {
    return type instanceof Shape<?> shape && shape.confidential
        || type instanceof Union<?> union
            && union.variants().stream().anyMatch(variant -> variant.shape().confidential);
  }

  /**
   * Starts the shape of a type with a builder.
   *
   * @param name its name in the format
   * @param doc one sentence for the documentation
   * @param builder a new builder
   * @param build builds
   * @param <T> the type
   * @param <B> its builder
   * @return the start
   */
  public static <T, B> Builder<T, B> of(
      String name, String doc, Supplier<B> builder, Function<B, T> build) {
    return new Builder<>(name, doc, builder, build);
  }

  @Override
  public String name() {
    return name;
  }

  /**
   * Returns one sentence for the documentation of the format.
   *
   * @return the sentence
   */
  public String doc() {
    return doc;
  }

  /**
   * Tells whether objects of this shape hold answers, notes or other confidential matter. Such a shape has no view, and
   * whatever holds it is confidential too. Whoever reads or checks such an object says where it is wrong and by which rule,
   * but never quotes a value: see {@link ReferenceCheck#withoutValues()} and {@link Scalar#refusalWithoutValue()}.
   *
   * @return true if it is confidential
   */
  public boolean isConfidential() {
    return confidential;
  }

  /**
   * Returns this shape marked as confidential.
   *
   * @return the marked shape
   */
  Shape<T> asConfidential() {
    return new Shape<>(name, doc, drafts, build, members, rules, tier, side, true);
  }

  /**
   * Returns the members in the order in which they are written.
   *
   * @return the members
   */
  public List<Member<T, ?>> members() {
    return members;
  }

  /**
   * Finds the member whose id names the object.
   *
   * @return the member, or empty if objects of this shape have no id
   */
  public Optional<Member<T, ?>> idMember() {
    return members.stream().filter(Shape::defines).findFirst();
  }

  private static boolean defines(Member<?, ?> member) {
    return member.type() instanceof Scalar<?> scalar && scalar.role() == Scalar.Role.DEFINES;
  }

  /**
   * Returns the checks that span several members; each takes only what the object itself owns.
   *
   * @param object the object
   * @param problems takes the problems
   */
  public void check(T object, Problems problems) {
    rules.checks().forEach(check -> check.accept(object, problems));
  }

  /**
   * Returns the steps of relations that may not run in a circle, as far as no single member refers along them (see
   * {@link Member#acyclic()} for those).
   *
   * @param object the object
   * @param edges takes the steps
   */
  public void edges(T object, Edges edges) {
    rules.edges().forEach(finder -> finder.accept(object, edges));
  }

  /**
   * Returns who may read an object.
   *
   * @param object the object
   * @return its tier; empty if it is as open as what holds it
   */
  public Optional<Tier> tierOf(T object) {
    return tier.apply(object);
  }

  Optional<Side> sideOf(T object) {
    return side.apply(object);
  }

  /**
   * Starts an object.
   *
   * @return an empty draft
   */
  public Draft<T> draft() {
    return new Draft<>(build, drafts.get());
  }

  /**
   * An object in the making.
   *
   * @param <T> the type of the object
   */
  public static final class Draft<T> {
    private final Function<Object, T> build;
    private final Object builder;

    private Draft(Function<Object, T> build, Object builder) {
      this.build = build;
      this.builder = builder;
    }

    /**
     * Sets a member; one that is not set is absent.
     *
     * @param member the member
     * @param values its value, or the values of a list
     */
    public void set(Member<T, ?> member, List<?> values) {
      member.set(builder, member.presence() == Presence.LIST ? values : values.get(0));
    }

    /**
     * Builds the object.
     *
     * @return the object
     * @throws IllegalArgumentException if the values break an invariant of the type
     */
    public T build() {
      return build.apply(builder);
    }
  }

  /**
   * Collects the members of a type with a builder.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  public static final class Builder<T, B> {
    private final String name;
    private final String doc;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final List<Member<T, ?>> members = new ArrayList<>();
    private final List<BiConsumer<T, Problems>> checks = new ArrayList<>();
    private final List<BiConsumer<T, Edges>> edges = new ArrayList<>();
    private Function<T, Optional<Tier>> tier = object -> Optional.empty();
    private Function<T, Optional<Side>> side = object -> Optional.empty();

    private Builder(String name, String doc, Supplier<B> builder, Function<B, T> build) {
      this.name = name;
      this.doc = doc;
      this.builder = builder;
      this.build = build;
    }

    /**
     * Adds a member that always stands.
     *
     * @param member its name
     * @param type its type
     * @param getter reads it
     * @param setter sets it
     * @param line one line of documentation
     * @param <V> its Java type
     * @return this
     */
    public <V> Builder<T, B> required(
        String member, Type<V> type, Function<T, V> getter, BiConsumer<B, V> setter, String line) {
      return add(
          member,
          Presence.REQUIRED,
          type,
          object -> List.of(getter.apply(object)),
          setter,
          null,
          line);
    }

    /**
     * Adds a member that may be absent.
     *
     * @param member its name
     * @param type its type
     * @param getter reads it
     * @param setter sets it
     * @param line one line of documentation
     * @param <V> its Java type
     * @return this
     */
    public <V> Builder<T, B> optional(
        String member,
        Type<V> type,
        Function<T, Optional<V>> getter,
        BiConsumer<B, V> setter,
        String line) {
      return add(
          member,
          Presence.OPTIONAL,
          type,
          object -> getter.apply(object).stream().toList(),
          setter,
          null,
          line);
    }

    /**
     * Adds a member whose absence means a default.
     *
     * @param member its name
     * @param type its type
     * @param absent the default
     * @param getter reads it
     * @param setter sets it
     * @param line one line of documentation
     * @param <V> its Java type
     * @return this
     */
    public <V> Builder<T, B> withDefault(
        String member,
        Type<V> type,
        V absent,
        Function<T, V> getter,
        BiConsumer<B, V> setter,
        String line) {
      return add(
          member,
          Presence.DEFAULTED,
          type,
          object -> {
            V value = getter.apply(object);
            return value.equals(absent) ? List.of() : List.of(value);
          },
          setter,
          absent,
          line);
    }

    /**
     * Adds a list, left out when it is empty.
     *
     * @param member its name
     * @param type the type of one value
     * @param getter reads it
     * @param setter sets the whole list
     * @param line one line of documentation
     * @param <V> the Java type of one value
     * @return this
     */
    public <V> Builder<T, B> list(
        String member,
        Type<V> type,
        Function<T, List<V>> getter,
        BiConsumer<B, List<V>> setter,
        String line) {
      return add(member, Presence.LIST, type, getter, setter, null, line);
    }

    /**
     * Adds the member {@code tier}, which says who may read the object.
     *
     * @param absent the cautious default
     * @param getter reads it
     * @param setter sets it
     * @return this
     */
    public Builder<T, B> tier(Tier absent, Function<T, Tier> getter, BiConsumer<B, Tier> setter) {
      tier = object -> Optional.of(getter.apply(object));
      return withDefault(
          "tier", Scalar.codes(Tier.class), absent, getter, setter, "Who may read it.");
    }

    /**
     * Says which side an object of tier {@link Tier#SIDE} belongs to.
     *
     * @param getter the side
     * @return this
     */
    public Builder<T, B> ofSide(Function<T, Optional<Side>> getter) {
      side = getter;
      return this;
    }

    /**
     * Makes the last member private: no view of a more open tier holds it.
     *
     * @param readers the most open tier that may read it
     * @return this
     */
    public Builder<T, B> readableAt(Tier readers) {
      return changeLast(options -> new Options(readers, options.acyclic(), options.minItems()));
    }

    /**
     * Forbids that the references of the last member run in a circle.
     *
     * @param relation the name of the relation, for messages
     * @return this
     */
    public Builder<T, B> acyclic(String relation) {
      return changeLast(options -> new Options(options.tier(), relation, options.minItems()));
    }

    /**
     * Asks for a least length of the last member, a list.
     *
     * @param least the length
     * @return this
     */
    public Builder<T, B> minItems(int least) {
      return changeLast(options -> new Options(options.tier(), options.acyclic(), least));
    }

    /**
     * Adds a check that spans several members.
     *
     * @param check takes the object and adds problems
     * @return this
     */
    public Builder<T, B> check(BiConsumer<T, Problems> check) {
      checks.add(check);
      return this;
    }

    /**
     * Says along which references a relation that may not run in a circle goes, where {@link #acyclic} does not do: the
     * reference stands in a part of the object, counts only sometimes, or points against the relation.
     *
     * @param finder takes the object and adds steps
     * @return this
     */
    public Builder<T, B> edges(BiConsumer<T, Edges> finder) {
      edges.add(finder);
      return this;
    }

    /**
     * Finishes the shape.
     *
     * @return the shape
     */
    @SuppressWarnings("unchecked") // A draft's builder is the one that the supplier made.
    public Shape<T> build() {
      return new Shape<>(
          name,
          doc,
          builder::get,
          draft -> build.apply((B) draft),
          members,
          new Rules<>(checks, edges),
          tier,
          side,
          false);
    }

    @SuppressWarnings("unchecked") // As above; the value is one that the member's own type read.
    private <V, A> Builder<T, B> add(
        String member,
        Presence presence,
        Type<V> type,
        Function<T, List<V>> values,
        BiConsumer<B, A> setter,
        @Nullable V absent,
        String line) {
      BiConsumer<Object, Object> set = (draft, value) -> setter.accept((B) draft, (A) value);
      members.add(new Member<>(
          member, presence, type, values, set, Optional.ofNullable(absent), line, Options.NONE));
      return this;
    }

    private Builder<T, B> changeLast(Function<Options, Options> change) {
      Member<T, ?> last = members.remove(members.size() - 1);
      members.add(last.with(change.apply(last.options())));
      return this;
    }
  }
}

package org.opendatacollab.model.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.Tier;
import org.opendatacollab.model.shape.ConfidentialShapes;
import org.opendatacollab.model.shape.InitiativeShape;
import org.opendatacollab.model.shape.Member;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Union;
import org.opendatacollab.model.shape.View;
import org.opendatacollab.model.stakeholder.Side;

/** No member of an initiative, hence none of its views, files or evaluations, can hold confidential records. */
class NothingConfidentialInInitiativeTest {
  @Test
  void noShapeInAnInitiativeIsConfidentialOrRefersFromOutside() {
    assertThat(InitiativeShape.INITIATIVE.isConfidential()).isFalse();
    Set<org.opendatacollab.model.shape.Type<?>> within = within(InitiativeShape.INITIATIVE);
    assertThat(within).hasSizeGreaterThan(50);
    assertThat(within)
        .noneMatch(type -> type instanceof Shape<?> shape && shape.isConfidential())
        .noneMatch(type ->
            type instanceof Scalar<?> scalar && scalar.role() == Scalar.Role.REFERS_TO_INITIATIVE);
  }

  @Test
  void everyShapeOfTheRecordsThatIsTheirOwnIsConfidential() {
    Set<String> open = within(ConfidentialShapes.RECORDS).stream()
        .filter(type -> type instanceof Shape<?> shape && !shape.isConfidential())
        .map(org.opendatacollab.model.shape.Type::name)
        .collect(Collectors.toSet());
    assertThat(open)
        .as("ballots have the shape that they have in an initiative, and stand inside a secret one")
        .allMatch(
            name -> name.matches(
                "(Statement|Rating|Ranking|Approval|Points)Ballot|StatementVote|Rating|RankedGroup|PointsGiven"));
  }

  @Test
  void whatHoldsAConfidentialShapeIsConfidential() {
    Shape<Optional<SurveyResponse>> holder = Shape.of(
            "Holder",
            "A type of a host.",
            () -> new SurveyResponse[1],
            (SurveyResponse[] draft) -> Optional.ofNullable(draft[0]))
        .optional(
            "response",
            responses(),
            response -> response,
            (draft, response) -> draft[0] = response,
            "A response.")
        .build();
    assertThat(holder.isConfidential()).isTrue();
  }

  @SuppressWarnings("unchecked") // The member of that name has that type.
  private static Shape<SurveyResponse> responses() {
    return ConfidentialShapes.RECORDS.members().stream()
        .filter(member -> member.name().equals("surveyResponses"))
        .map(member -> (Shape<SurveyResponse>) member.type())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Tier.class)
  void confidentialRecordsHaveNoView(Tier reader) {
    View view = new View(reader, Optional.of(Side.GOVERNMENT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> view.of(ConfidentialShapes.RECORDS, ConfidentialFixture.RECORDS))
        .withMessage("ConfidentialRecords is confidential and has no view");
  }

  /** The same over the Java types, in case somebody adds a member to a type and forgets its shape. */
  @Test
  void noJavaTypeInAnInitiativeIsConfidential() {
    Set<Class<?>> seen = new HashSet<>();
    Deque<Type> open = new ArrayDeque<>(Set.of(Initiative.class));
    while (!open.isEmpty()) {
      Type next = open.pop();
      if (next instanceof ParameterizedType generic) {
        open.push(generic.getRawType());
        Stream.of(generic.getActualTypeArguments()).forEach(open::push);
      } else if (next instanceof WildcardType wildcard) {
        Stream.of(wildcard.getUpperBounds()).forEach(open::push);
      } else if (next instanceof Class<?> type
          && type.getName().startsWith("org.opendatacollab.")
          && seen.add(type)) {
        parts(type).forEach(open::push);
      }
    }
    assertThat(seen).hasSizeGreaterThan(50);
    assertThat(seen)
        .noneMatch(
            type -> type.getPackageName().equals(ConfidentialRecords.class.getPackageName()));
  }

  /** What an object of a type can hold: components, what its getters give, and the kinds of a sealed parent. */
  private static Stream<Type> parts(Class<?> type) {
    Stream<Type> getters = Stream.of(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getGenericReturnType);
    Stream<Type> components = type.isRecord()
        ? Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType)
        : Stream.empty();
    Stream<Type> kinds =
        type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.empty();
    return Stream.of(getters, components, kinds).flatMap(types -> types);
  }

  private static Set<org.opendatacollab.model.shape.Type<?>> within(Shape<?> root) {
    Set<org.opendatacollab.model.shape.Type<?>> seen = new LinkedHashSet<>();
    Deque<org.opendatacollab.model.shape.Type<?>> open = new ArrayDeque<>(Set.of(root));
    while (!open.isEmpty()) {
      org.opendatacollab.model.shape.Type<?> next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof Shape<?> shape) {
        shape.members().stream().map(Member::type).forEach(open::push);
      } else if (next instanceof Union<?> union) {
        union.variants().stream().map(Union.Variant::shape).forEach(open::push);
      }
    }
    return seen;
  }
}

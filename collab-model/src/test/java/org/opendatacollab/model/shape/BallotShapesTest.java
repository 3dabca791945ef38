package org.opendatacollab.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendatacollab.model.EntityKind;
import org.opendatacollab.model.issue.Ballot;
import org.opendatacollab.model.issue.BallotKind;
import org.opendatacollab.model.issue.CriterionId;
import org.opendatacollab.model.issue.IssueId;
import org.opendatacollab.model.issue.PointsBallot;
import org.opendatacollab.model.issue.PointsGiven;
import org.opendatacollab.model.issue.Rating;
import org.opendatacollab.model.issue.RatingBallot;
import org.opendatacollab.model.stakeholder.PersonId;

class BallotShapesTest {
  private static final PersonId ANI = new PersonId("ani");
  private static final IssueId HIV = new IssueId("hiv");
  private static final Ballot RATING = new RatingBallot(
      ANI, Optional.empty(), List.of(new Rating(HIV, new CriterionId("importance"), 4)));

  /** The roles of the ids of a ballot, by the place where they stand. */
  private static <B extends Ballot> Map<String, Scalar.Role> roles(
      Union.Variant<Ballot, B> variant, Ballot ballot) {
    Map<String, Scalar.Role> roleByPointer = new LinkedHashMap<>();
    Walk.over(variant.shape(), variant.javaType().cast(ballot), new Walk.Visitor() {
      @Override
      public <V> void scalar(
          Scalar<V> scalar, V value, Member<?, ?> member, Walk.Owner owner, String pointer) {
        if (scalar.role() != Scalar.Role.NONE) {
          roleByPointer.put(pointer, scalar.role());
        }
      }
    });
    return roleByPointer;
  }

  @Test
  void aBallotRefersWithinTheInitiative() {
    assertThat(roles(BallotShapes.BALLOT.of(RATING), RATING))
        .containsOnlyKeys("/voter", "/ratings/0/candidate", "/ratings/0/criterion")
        .containsValue(Scalar.Role.REFERS)
        .doesNotContainValue(Scalar.Role.REFERS_TO_INITIATIVE);
  }

  @Test
  void aConfidentialBallotRefersToTheInitiativeBesideIt() {
    assertThat(roles(BallotShapes.CONFIDENTIAL_BALLOT.of(RATING), RATING))
        .containsOnlyKeys("/voter", "/ratings/0/candidate", "/ratings/0/criterion")
        .containsValue(Scalar.Role.REFERS_TO_INITIATIVE)
        .doesNotContainValue(Scalar.Role.REFERS);
  }

  @Test
  void everyKindOfBallotIsAVariant() {
    List<String> codes = Stream.of(BallotKind.values()).map(Scalar::codeOf).toList();
    assertThat(BallotShapes.BALLOT.variants()).map(Union.Variant::code).isEqualTo(codes);
    Ballot points = new PointsBallot(ANI, Optional.empty(), List.of(new PointsGiven(HIV, 3)));
    assertThat(BallotShapes.BALLOT.of(points).code()).isEqualTo("points");
  }

  @Test
  void onlyReferencesGoEitherWay() {
    assertThatThrownBy(() -> Scalar.ref(Scalar.Role.DEFINES, EntityKind.ISSUE, IssueId::new))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("role must be REFERS or REFERS_TO_INITIATIVE, got DEFINES");
  }
}

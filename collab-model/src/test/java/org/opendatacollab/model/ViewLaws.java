package org.opendatacollab.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.model.learning.LearningSession;
import org.opendatacollab.model.learning.LearningSessionId;
import org.opendatacollab.model.learning.Lesson;
import org.opendatacollab.model.learning.LessonId;
import org.opendatacollab.model.learning.Reflection;
import org.opendatacollab.model.learning.ReflectionId;
import org.opendatacollab.model.shape.InitiativeShape;
import org.opendatacollab.model.shape.Member;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.model.stakeholder.Side;
import org.opendatacollab.testkit.InitiativeArbitraries;

class ViewLaws {
  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Property(tries = 300)
  void aViewHoldsNothingAboveItsTier(
      @ForAll("initiatives") Initiative initiative, @ForAll Tier reader) {
    Initiative view = initiative.view(reader);
    List<String> above = new ArrayList<>();
    Walk.over(InitiativeShape.INITIATIVE, view, new Walk.Visitor() {
      @Override
      public <T> void object(Shape<T> shape, T object, String pointer) {
        for (Member<T, ?> member : shape.members()) {
          boolean hidden =
              member.tier().filter(tier -> !tier.readableAt(reader)).isPresent();
          if (hidden && !member.values(object).isEmpty()) {
            above.add(pointer + "/" + member.name());
          }
        }
        if (shape.tierOf(object).filter(tier -> !tier.readableAt(reader)).isPresent()) {
          above.add(pointer);
        }
      }
    });
    assertThat(above).isEmpty();
  }

  @Property(tries = 300)
  void aSideSeesNothingThatBelongsToAnotherSideAlone(
      @ForAll("initiatives") Initiative initiative, @ForAll Side side) {
    Initiative view = initiative.viewFor(side);
    assertThat(view.reflections())
        .filteredOn(reflection -> reflection.tier() == Tier.SIDE)
        .allSatisfy(reflection -> assertThat(reflection.by()).contains(side));
    assertThat(initiative.view(Tier.SIDE).reflections())
        .as("who names no side sees none's")
        .noneMatch(reflection -> reflection.tier() == Tier.SIDE);
  }

  @Property(tries = 300)
  void nothingSaidUnderEmbargoIsSeenOutsideItsOwnSide(
      @ForAll("initiatives") Initiative initiative, @ForAll Side side) {
    Set<LearningSessionId> embargoed = initiative.learningSessions().stream()
        .filter(session -> session.isEmbargoed(initiative.learningSessions()))
        .map(LearningSession::id)
        .collect(Collectors.toSet());
    Set<ReflectionId> withheld = initiative.reflections().stream()
        .filter(reflection -> reflection.session().filter(embargoed::contains).isPresent())
        .filter(reflection -> !reflection.by().equals(Optional.of(side)))
        .map(Reflection::id)
        .collect(Collectors.toSet());
    for (Initiative view : List.of(
        initiative.view(Tier.PUBLIC), initiative.view(Tier.PARTNERS), initiative.viewFor(side))) {
      assertThat(view.reflections()).noneMatch(seen -> withheld.contains(seen.id()));
      assertThat(view.lessons())
          .noneMatch(seen -> restingOn(withheld, initiative).contains(seen.id()));
      assertThat(view.learningSessions())
          .as("no view loses a session, since embargoes rest on them")
          .hasSameSizeAs(initiative.learningSessions());
    }
  }

  private static List<LessonId> restingOn(Set<ReflectionId> reflections, Initiative initiative) {
    return initiative.lessons().stream()
        .filter(lesson -> lesson.reflections().stream().anyMatch(reflections::contains))
        .map(Lesson::id)
        .toList();
  }

  @Property(tries = 300)
  void theOrganisersSeeEverything(@ForAll("initiatives") Initiative initiative) {
    assertThat(initiative.view(Tier.ORGANISERS)).isEqualTo(initiative);
  }

  @Property(tries = 300)
  void aViewOfAViewIsTheView(@ForAll("initiatives") Initiative initiative, @ForAll Tier reader) {
    Initiative view = initiative.view(reader);
    assertThat(view.view(reader)).isEqualTo(view);
  }
}

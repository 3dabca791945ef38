package org.opendatacollab.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.model.shape.InitiativeShape;
import org.opendatacollab.model.shape.Member;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.testkit.InitiativeArbitraries;

class ViewLaws {
  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Property
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

  @Property
  void theOrganisersSeeEverything(@ForAll("initiatives") Initiative initiative) {
    assertThat(initiative.view(Tier.ORGANISERS)).isEqualTo(initiative);
  }

  @Property
  void aViewOfAViewIsTheView(@ForAll("initiatives") Initiative initiative, @ForAll Tier reader) {
    Initiative view = initiative.view(reader);
    assertThat(view.view(reader)).isEqualTo(view);
  }
}

package org.opendatacollab.model.confidential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.shape.ConfidentialShapes;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Walk;
import org.opendatacollab.testkit.ConfidentialArbitraries;
import org.opendatacollab.testkit.InitiativeArbitraries;

class ConfidentialRecordsLaws {
  /** All that a confidential object may show of itself: what it belongs to, which everybody may know. */
  private static final String HARMLESS =
      "[A-Za-z]+\\{(((id|initiative|wave|session|round|claim|about|item)=[A-Za-z0-9._:-]+)(, )?)*}";

  @Provide
  Arbitrary<Tuple2<Initiative, ConfidentialRecords>> both() {
    return InitiativeArbitraries.initiatives()
        .flatMap(initiative -> ConfidentialArbitraries.recordsFor(initiative)
            .map(records -> Tuple.of(initiative, records)));
  }

  @Property(tries = 150)
  void arbitraryRecordsFitTheirInitiative(
      @ForAll("both") Tuple2<Initiative, ConfidentialRecords> both) {
    assertThat(both.get2().problemsAgainst(both.get1())).isEmpty();
  }

  @Property(tries = 150)
  void noConfidentialObjectShowsWhatItHolds(
      @ForAll("both") Tuple2<Initiative, ConfidentialRecords> both) {
    List<String> shown = new ArrayList<>();
    Walk.over(ConfidentialShapes.RECORDS, both.get2(), new Walk.Visitor() {
      @Override
      public <T> void object(Shape<T> shape, T object, String pointer) {
        if (shape.isConfidential()) {
          shown.add(object.toString());
        }
      }
    });
    assertThat(shown).isNotEmpty().allMatch(text -> text.matches(HARMLESS));
  }
}

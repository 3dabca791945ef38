package org.opendatacollab.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.testkit.InitiativeArbitraries;

class InitiativeJsonLaws {
  private static final JsonFormat<Initiative> FORMAT = JsonFormat.initiative();

  @Provide
  Arbitrary<Initiative> initiatives() {
    return InitiativeArbitraries.initiatives();
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(@ForAll("initiatives") Initiative initiative) {
    byte[] bytes = FORMAT.write(initiative);
    Document<Initiative> read = FORMAT.read(bytes).orThrow();
    assertThat(read.value()).isEqualTo(initiative);
    assertThat(read.residue().isEmpty()).isTrue();
    assertThat(FORMAT.write(read)).isEqualTo(bytes);
  }
}

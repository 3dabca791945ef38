package org.opendatacollab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendatacollab.io.json.JsonSchemas;

class SchemaCommandTest {
  @Test
  void theSchemaOfInitiativesIsPrintedUnlessAnotherIsAskedFor() {
    assertThat(Ran.collab("schema").out()).isEqualTo(JsonSchemas.initiative());
    assertThat(Ran.collab("schema", "initiative").out()).isEqualTo(JsonSchemas.initiative());
    assertThat(Ran.collab("schema", "confidential-records").out())
        .isEqualTo(JsonSchemas.confidentialRecords());
  }

  @Test
  void itIsWrittenToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("initiative.schema.json");
    assertThat(Ran.collab("schema", "--output", file).code()).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(file)).isEqualTo(JsonSchemas.initiative());
  }

  @Test
  void anotherKindIsRefused() {
    Ran ran = Ran.collab("schema", "plan");
    assertThat(ran.code()).isEqualTo(ExitCode.CANNOT);
    assertThat(ran.err()).contains("initiative or confidential-records, got 'plan'");
  }
}

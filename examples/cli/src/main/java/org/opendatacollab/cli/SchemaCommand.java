package org.opendatacollab.cli;

import java.io.PrintWriter;
import org.opendatacollab.io.json.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a kind of document. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of a kind of document.",
    footer = {"", "Example: collab schema -o initiative.schema.json"})
final class SchemaCommand extends OutputCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "KIND",
      defaultValue = "initiative",
      description = "initiative or confidential-records; ${DEFAULT-VALUE} unless given.")
  private String kind = "initiative";

  @Override
  int run(PrintWriter out) {
    out.print(
        switch (kind) {
          case "initiative" -> JsonSchemas.initiative();
          case "confidential-records" -> JsonSchemas.confidentialRecords();
          default ->
            throw new CannotException(
                "KIND must be initiative or confidential-records, got '" + kind + "'");
        });
    return ExitCode.FINE;
  }
}

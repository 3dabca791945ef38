package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.model.Classification;
import org.opendatacollab.model.Context;
import org.opendatacollab.model.Id;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.InitiativeId;
import org.opendatacollab.model.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a small valid initiative to start from. */
@Command(
    name = "new",
    description = "Writes a small valid initiative to start from.",
    footer = {"", "Example: collab new --title 'Clean rivers' -o rivers.collab.json"})
final class NewCommand extends OutputCommand {
  @Option(
      names = "--title",
      required = true,
      paramLabel = "T",
      description = "The title of the initiative.")
  private @Nullable String title;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Its id; made from the title unless given.")
  private @Nullable String id;

  @Option(
      names = "--sector",
      paramLabel = "CODE",
      description = "The sector of policy, a COFOG 1999 code such as 07 for health.")
  private @Nullable String sector;

  @Override
  int run(PrintWriter out) {
    Initiative.Builder builder = Initiative.builder();
    try {
      builder.id(new InitiativeId(id == null ? idFrom(title == null ? "" : title) : id));
      builder.title(LocalizedText.of(title == null ? "" : title));
      if (sector != null) {
        Classification code = new Classification("COFOG", sector, Optional.empty());
        builder.context(Context.builder().sector(code).build());
      }
    } catch (IllegalArgumentException e) {
      throw new CannotException(CannotException.explain(e));
    }
    out.print(new String(JsonFormat.initiative().write(builder.build()), StandardCharsets.UTF_8));
    return ExitCode.FINE;
  }

  /** ASCII letters and digits of the title, joined by hyphens. */
  private static String idFrom(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < plain.length() && id.length() < Id.MAX_LENGTH - 1; i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        id.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !id.isEmpty()
          && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    String trimmed = id.toString().replaceAll("-$", "");
    return trimmed.isEmpty() ? "initiative-1" : trimmed;
  }
}

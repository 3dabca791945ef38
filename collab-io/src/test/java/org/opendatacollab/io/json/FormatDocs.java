package org.opendatacollab.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opendatacollab.model.shape.ConfidentialShapes;
import org.opendatacollab.model.shape.InitiativeShape;
import org.opendatacollab.model.shape.Member;
import org.opendatacollab.model.shape.Scalar;
import org.opendatacollab.model.shape.Shape;
import org.opendatacollab.model.shape.Type;
import org.opendatacollab.model.shape.Union;

/** The parts of {@code docs/format.md} that follow from the tables of members, the schemas and the list of rules. */
final class FormatDocs {
  private final Map<String, Type<?>> typeByName = new LinkedHashMap<>();
  private final List<JsonNode> schemas = new ArrayList<>();

  private FormatDocs() {
    typeByName.putAll(ShapeSchema.types(InitiativeShape.INITIATIVE));
    ShapeSchema.types(ConfidentialShapes.RECORDS).forEach(typeByName::putIfAbsent);
    try {
      schemas.add(SchemaVerdict.MAPPER.readTree(JsonSchemas.initiative()));
      schemas.add(SchemaVerdict.MAPPER.readTree(JsonSchemas.confidentialRecords()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a schema is no JSON", e);
    }
  }

  /** The sections by the name of their markers. */
  static Map<String, String> sections() {
    FormatDocs docs = new FormatDocs();
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("rules", rules());
    sections.put("values", docs.values());
    sections.put("closed lists", docs.codeLists(false));
    sections.put("open lists", docs.codeLists(true));
    sections.put("members", docs.members());
    return sections;
  }

  private static String rules() {
    StringBuilder text =
        new StringBuilder("| rule | in the schema | what it asks |\n|---|---|---|\n");
    for (FormatRule rule : FormatRule.ALL) {
      text.append(
          "| `" + rule.id() + "` | " + rule.stated().word() + " | " + rule.meaning() + " |\n");
    }
    return text.toString();
  }

  private String values() {
    StringBuilder text =
        new StringBuilder("| value | JSON | rule | what it is |\n|---|---|---|---|\n");
    typeByName.forEach((name, type) -> {
      if (type instanceof Scalar<?> scalar && !isCodeList(scalar)) {
        String json = scalar.form() == Scalar.Form.LOCALIZED
            ? "string or object"
            : definition(name).path("type").asText();
        text.append(
            "| `" + name + "` | " + json + " | `" + scalar.rule() + "` | " + doc(name) + " |\n");
      }
    });
    return text.toString();
  }

  private String codeLists(boolean open) {
    StringBuilder text = new StringBuilder("| list | what it says | codes |\n|---|---|---|\n");
    typeByName.forEach((name, type) -> {
      if (type instanceof Scalar<?> scalar
          && isCodeList(scalar)
          && scalar.rule().equals("open-code") == open) {
        List<String> codes = open ? ShapeSchema.knownCodes(scalar) : scalar.codes();
        // The last sentence says which kind of list it is, as the heading does here.
        String meaning = doc(name).replaceFirst(" (Closed|Open) list.*", "");
        text.append("| `" + name + "` | " + meaning + " | `" + String.join("` `", codes) + "` |\n");
      }
    });
    return text.toString();
  }

  private String members() {
    StringBuilder text = new StringBuilder();
    typeByName.forEach((name, type) -> {
      if (type instanceof Shape<?> shape) {
        text.append("### " + name + "\n" + shape.doc());
        kind(shape).ifPresent(code -> text.append(" Its `type` is `" + code + "`."));
        text.append(
            "\n\n| member | | type | default | tier | what it says |\n|---|---|---|---|---|---|\n");
        shape.members().forEach(member -> text.append(row(member)));
        text.append("\n");
      } else if (type instanceof Union<?> union) {
        text.append("### " + name + "\n" + doc(name) + " `type` tells which:\n\n");
        union
            .variants()
            .forEach(kind ->
                text.append("- `" + kind.code() + "`: " + link(kind.shape().name()) + "\n"));
        text.append("\n");
      }
    });
    return text.toString().stripTrailing() + "\n";
  }

  private Optional<String> kind(Shape<?> shape) {
    return typeByName.values().stream()
        .filter(Union.class::isInstance)
        .flatMap(union -> ((Union<?>) union).variants().stream())
        .filter(kind -> kind.shape() == shape)
        .map(Union.Variant::code)
        .findFirst();
  }

  private static <V> String row(Member<?, V> member) {
    String presence = switch (member.presence()) {
      case REQUIRED -> "required";
      case OPTIONAL, DEFAULTED -> "";
      case LIST -> member.minItems() > 0 ? "at least " + member.minItems() : "";
    };
    String many = member.presence() == Member.Presence.LIST ? "list of " : "";
    String absent = member
        .defaultValue()
        .map(value -> "`" + shown(ShapeSchema.raw(member.type(), value)) + "`")
        .orElse("");
    String tier = member.tier().map(Scalar::codeOf).orElse("");
    return "| `" + member.name() + "` | " + presence + " | " + many + type(member.type()) + " | "
        + absent + " | " + tier + " | " + member.doc() + " |\n";
  }

  private static String shown(Object raw) {
    return raw instanceof Map ? "{}" : raw.toString();
  }

  private static String type(Type<?> type) {
    if (!(type instanceof Scalar<?> scalar)) {
      return link(type.name());
    }
    String kind = scalar.kind().map(Scalar::codeOf).orElse("");
    return switch (scalar.role()) {
      case DEFINES -> "`id`";
      case REFERS -> kind.isEmpty() ? "`subject`" : "`id` of " + kind;
      case REFERS_TO_INITIATIVE ->
        kind.isEmpty() ? "`subject` of the initiative" : "`id` of " + kind + " of the initiative";
      case NONE -> "`" + ShapeSchema.name(type) + "`";
    };
  }

  private static String link(String name) {
    return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
  }

  private static boolean isCodeList(Scalar<?> scalar) {
    return scalar.rule().equals("code") || scalar.rule().equals("open-code");
  }

  private String doc(String name) {
    return definition(name).path("description").asText().replace("|", "\\|");
  }

  private JsonNode definition(String name) {
    return schemas.stream()
        .map(schema -> schema.path("$defs").path(name))
        .filter(JsonNode::isObject)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no schema defines " + name));
  }
}

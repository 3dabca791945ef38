package org.opendatacollab.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.opendatacollab.io.internal.PlainJson;
import org.opendatacollab.io.json.DocumentProblem;
import org.opendatacollab.model.guide.Finding;

/**
 * What validating files gave, as JSON. Of one file: {@code {"problems": [...], "findings": [...]}}. Of several:
 * {@code {"files": [{"file": "...", "problems": [...], "findings": [...]}]}}, in the order in which they were named.
 *
 * <p>A problem has {@code pointer}, {@code line}, {@code column}, {@code rule} and {@code message}; line and column are 0
 * where there is no such place. Findings are those of {@link EvaluationJson#finding}.
 */
public final class ValidationJson {
  /**
   * What validating one file gave.
   *
   * @param file what the file is called
   * @param problems what breaks syntax, format or integrity
   * @param findings what the guide says
   */
  public record Validation(String file, List<DocumentProblem> problems, List<Finding> findings) {
    /**
     * Checks and copies.
     *
     * @param file what the file is called
     * @param problems what breaks syntax, format or integrity
     * @param findings what the guide says
     */
    public Validation {
      Objects.requireNonNull(file, "file");
      problems = List.copyOf(problems);
      findings = List.copyOf(findings);
    }
  }

  private ValidationJson() {}

  /**
   * Writes what validating gave.
   *
   * @param validations one per file, at least one
   * @return JSON text
   * @throws IllegalArgumentException if there is none
   */
  public static String of(List<Validation> validations) {
    if (validations.isEmpty()) {
      throw new IllegalArgumentException("validations must not be empty");
    }
    if (validations.size() == 1) {
      return PlainJson.text(members(validations.get(0)));
    }
    List<Object> files = new ArrayList<>();
    for (Validation validation : validations) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", validation.file());
      json.putAll(members(validation));
      files.add(json);
    }
    return PlainJson.text(Map.of("files", files));
  }

  private static Map<String, Object> members(Validation validation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "problems", validation.problems().stream().map(ValidationJson::problem).toList());
    json.put(
        "findings", validation.findings().stream().map(EvaluationJson::finding).toList());
    return json;
  }

  private static Map<String, Object> problem(DocumentProblem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("pointer", problem.pointer());
    json.put("line", problem.line());
    json.put("column", problem.column());
    json.put("rule", problem.rule());
    json.put("message", problem.message());
    return json;
  }
}

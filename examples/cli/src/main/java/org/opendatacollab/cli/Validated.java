package org.opendatacollab.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendatacollab.io.json.DocumentProblem;
import org.opendatacollab.io.json.JsonFormat;
import org.opendatacollab.io.json.ReadResult;
import org.opendatacollab.model.Initiative;
import org.opendatacollab.model.guide.Finding;
import org.opendatacollab.model.guide.Guide;
import org.opendatacollab.model.guide.Severity;

/**
 * What validating one file gave.
 *
 * @param file the file
 * @param kind what it was read as
 * @param code the exit code for this file alone
 * @param problems what breaks syntax, format or integrity
 * @param warnings what is probably misspelt
 * @param asOf the day of the findings, if the guide was asked
 * @param findings what the guide says
 */
record Validated(
    Path file,
    String kind,
    int code,
    List<DocumentProblem> problems,
    List<DocumentProblem> warnings,
    Optional<LocalDate> asOf,
    List<Finding> findings) {
  private static final String PRIVATE_SUFFIX = "-private.json";
  private static final Pattern INITIATIVE = Pattern.compile("\"initiative\"\\s*:");

  /** Validates a file. It is read as confidential if it is said to be, is named so, or looks so: then no value shows. */
  static Validated of(Path file, boolean saidPrivate, @Nullable LocalDate asOf) {
    byte[] bytes;
    try {
      CannotException.requireFile(file);
      bytes = Files.readAllBytes(file);
    } catch (IOException | CannotException e) {
      DocumentProblem problem = new DocumentProblem("", 0, 0, "file", CannotException.explain(e));
      return new Validated(
          file, "file", ExitCode.CANNOT, List.of(problem), List.of(), Optional.empty(), List.of());
    }
    if (saidPrivate || isPrivate(file, bytes)) {
      ReadResult<?> records = JsonFormat.confidentialRecords().read(bytes);
      return of(file, "confidential records", records, Optional.empty(), List.of());
    }
    ReadResult<Initiative> result = JsonFormat.initiative().read(bytes);
    if (result.document().isEmpty()) {
      return of(file, "initiative", result, Optional.empty(), List.of());
    }
    Initiative initiative = result.orThrow().value();
    LocalDate day = AsOf.day(asOf, initiative);
    List<Finding> findings = Guide.standard().check(initiative, day).stream()
        .flatMap(rule -> rule.findings().stream())
        .toList();
    return of(file, "initiative", result, Optional.of(day), findings);
  }

  private static Validated of(
      Path file,
      String kind,
      ReadResult<?> result,
      Optional<LocalDate> asOf,
      List<Finding> findings) {
    boolean found = result.document().isEmpty()
        || findings.stream().anyMatch(one -> one.advice().severity() == Severity.BREACH);
    int code = result.isUnreadable() ? ExitCode.CANNOT : found ? ExitCode.FOUND : ExitCode.FINE;
    return new Validated(file, kind, code, result.problems(), result.warnings(), asOf, findings);
  }

  /**
   * Whether a file is named as confidential records are, or looks like them: they say to which initiative they belong, and
   * initiatives do not. Looking at the text serves broken files as well.
   */
  static boolean isPrivate(Path file, byte[] bytes) {
    return file.toString().endsWith(PRIVATE_SUFFIX)
        || (INITIATIVE.matcher(new String(bytes, StandardCharsets.UTF_8)).find()
            && requiresNoInitiative(JsonFormat.confidentialRecords().read(bytes)));
  }

  private static boolean requiresNoInitiative(ReadResult<?> asRecords) {
    return asRecords.problems().stream()
        .noneMatch(problem -> problem.pointer().isEmpty()
            && problem.rule().equals("required")
            && problem.message().contains("'initiative'"));
  }
}

package org.opendatacollab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendatacollab.io.csv.Ratings;
import org.opendatacollab.io.csv.RatingsTable;
import org.opendatacollab.scoring.agreement.Concordance;
import org.opendatacollab.scoring.agreement.IntraclassCorrelation;
import org.opendatacollab.scoring.tally.RatingMatrix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores how reliable ratings and questionnaires are. */
@Command(
    name = "reliability",
    description = {
      "Scores how reliable ratings by several raters are, and the items of a questionnaire.",
      "",
      "The file has the columns unit, rater, value: one row per rating, values are numbers, a"
          + " blank one is missing. Kendall's W and the intraclass correlations compare"
          + " raters over the units that all of them rated. For Cronbach's alpha units are"
          + " the items of a questionnaire and raters the people who answered; people who"
          + " left out an item are dropped.",
      ""
    },
    footer = {
      "",
      "Example: collab score reliability --ratings judges.csv --measure icc --form icc2,icc2k",
      "Example: collab score reliability --ratings survey.csv --measure cronbach-alpha"
    })
final class ScoreReliabilityCommand extends OutputCommand {
  private static final List<String> SETTINGS = List.of("form");

  @Mixin
  private RatingsOptions file = new RatingsOptions();

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      split = ",",
      description = "kendall-w, icc, cronbach-alpha or cronbach-alpha-standardized; all of them"
          + " unless given.")
  private List<String> measures = List.of();

  @Option(
      names = "--form",
      paramLabel = "NAME",
      split = ",",
      description = "For icc: icc1, icc2, icc3 (one rating), icc1k, icc2k, icc3k (the mean of"
          + " all raters); all of them unless given.")
  private List<IntraclassCorrelation.Form> forms = List.of();

  @Mixin
  private LevelOption level = new LevelOption();

  @Mixin
  private FormatOption format = new FormatOption();

  @Override
  int run(PrintWriter out) throws IOException {
    double share = level.value();
    Ratings ratings = file.read(RatingsTable::withNumbers);
    RatingsOptions.requireCells(ratings.units().size(), ratings.raters().size(), "units by raters");
    RatingMatrix matrix = ratings.unitsByRaters();
    Measures all = new Measures().add(Concordance.kendallW(), matrix);
    List<IntraclassCorrelation.Form> asked =
        forms.isEmpty() ? Arrays.asList(IntraclassCorrelation.Form.values()) : forms;
    asked.stream().distinct().forEach(form -> all.add(Concordance.icc(form, share), matrix));
    RatingMatrix people = matrix.transposed();
    all.add(Concordance.cronbachAlpha(share), people).add(Concordance.standardizedAlpha(), people);
    List<Measures.Measured> measured = all.measure(measures);
    switch (format.value()) {
      case CSV -> out.print(Measures.table(measured, SETTINGS).toCsv());
      case JSON -> out.print(Measures.table(measured, SETTINGS).toJson(about(ratings, matrix)));
      case TEXT ->
        new MeasuresText(out)
            .print("Reliability of ratings", holds(ratings, matrix, people), measured, "");
    }
    return ExitCode.FINE;
  }

  private static String holds(Ratings ratings, RatingMatrix matrix, RatingMatrix people) {
    return RatingsOptions.holds(ratings) + " Units that all raters rated: "
        + matrix.complete().rows() + ". Raters who rated all units: "
        + people.complete().rows()
        + ".";
  }

  private static Map<String, Object> about(Ratings ratings, RatingMatrix matrix) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("units", ratings.units().size());
    about.put("raters", ratings.raters().size());
    about.put("ratings", ratings.size());
    about.put("unitsRatedByAll", matrix.complete().rows());
    about.put("ratersOfAll", matrix.transposed().complete().rows());
    return about;
  }
}

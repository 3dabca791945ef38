package org.opendatacollab.scoring.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.opendatacollab.scoring.agreement.Concordance;
import org.opendatacollab.scoring.agreement.IntraclassCorrelation.Form;
import org.opendatacollab.scoring.tally.RatingMatrix;

/** Intraclass correlations: normal items, raters and errors, whose variances give the truth. */
final class ReliabilityExperiments {
  private static final int RATERS = 4;
  private static final double[] ITEMS = {0, 0.25, 1, 4};
  private static final double[] BETWEEN_RATERS = {0, 0.25};
  private static final double DECIMALS = 1e4;

  private ReliabilityExperiments() {}

  static List<Experiment<?>> all() {
    List<Experiment<?>> all = new ArrayList<>();
    for (Form form : Form.values()) {
      all.add(icc(form));
    }
    all.add(cronbach());
    return all;
  }

  private static Experiment<RatingMatrix> icc(Form form) {
    boolean oneWay = form == Form.ICC1 || form == Form.ICC1K;
    List<Population<RatingMatrix>> grid = new ArrayList<>();
    for (double raters : oneWay ? new double[] {0} : BETWEEN_RATERS) {
      for (double items : ITEMS) {
        grid.add(new Population<>(
            String.format(Locale.ROOT, "variance of items %.2f, of raters %.2f", items, raters),
            truth(form, items, raters),
            (random, size) -> ratings(random, size, items, raters)));
      }
    }
    return new Experiment<>(
        Concordance.icc(form),
        form.name().toLowerCase(Locale.ROOT) + ", " + RATERS + " raters",
        "normal ratings with variance 0, 0.25, 1, 4 between items, 1 of error, and 0 or 0.25 between raters"
            + " (forms 2 and 3)",
        grid);
  }

  /** Items of a questionnaire in the place of raters: alpha is the consistency of the mean of these. */
  private static Experiment<RatingMatrix> cronbach() {
    List<Population<RatingMatrix>> grid = new ArrayList<>();
    for (double people : ITEMS) {
      grid.add(new Population<>(
          String.format(Locale.ROOT, "variance of people %.2f", people),
          truth(Form.ICC3K, people, 0),
          (random, size) -> ratings(random, size, people, 0)));
    }
    return new Experiment<>(
        Concordance.cronbachAlpha(),
        RATERS + " items",
        "normal answers with variance 0, 0.25, 1, 4 between people and 1 of error; n is the number of people",
        grid);
  }

  /** Fixed raters do not count against consistency; others do against agreement. */
  private static double truth(Form form, double items, double raters) {
    double one = switch (form) {
      case ICC1, ICC1K, ICC2, ICC2K -> items / (items + raters + 1);
      case ICC3, ICC3K -> items / (items + 1);
    };
    return switch (form) {
      case ICC1, ICC2, ICC3 -> one;
      case ICC1K, ICC2K, ICC3K -> RATERS * one / (1 + (RATERS - 1) * one);
    };
  }

  private static RatingMatrix ratings(
      SplittableRandom random, int size, double items, double raters) {
    double[] severity = new double[RATERS];
    for (int rater = 0; rater < RATERS; rater++) {
      severity[rater] = Math.sqrt(raters) * random.nextGaussian();
    }
    double[][] rows = new double[size][RATERS];
    for (double[] row : rows) {
      double item = Math.sqrt(items) * random.nextGaussian();
      for (int rater = 0; rater < RATERS; rater++) {
        row[rater] =
            Math.rint(DECIMALS * (item + severity[rater] + random.nextGaussian())) / DECIMALS;
      }
    }
    return RatingMatrix.of(rows);
  }
}

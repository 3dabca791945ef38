package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opendatacollab.scoring.Contribution;
import org.opendatacollab.scoring.Estimate;
import org.opendatacollab.scoring.Uncertainty;
import org.opendatacollab.scoring.evidence.Heterogeneity;
import org.opendatacollab.scoring.evidence.MetaAnalysis;
import org.opendatacollab.scoring.evidence.TableMeasure;

/** Pooled effects as text, in 80 columns. */
final class MetaText {
  private static final String NONE = "–";
  private static final int MOST_MOVED = 10;
  private static final int PLAIN_DIGITS = 6;
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private final Page page;

  /** Ratios are pooled as logarithms, and shown as ratios. */
  private final boolean ratio;

  private final MetaScores scores;

  MetaText(PrintWriter out, MetaScores scores) {
    this.page = new Page(out);
    this.scores = scores;
    this.ratio = scores
        .measure()
        .filter(measure -> measure != TableMeasure.RISK_DIFFERENCE)
        .isPresent();
  }

  void print() {
    MetaScores.Part all = scores.parts().get(0);
    page.line("Pooled effects of studies");
    page.rule('-');
    page.paragraph(count(all.studies().size()) + ". " + sense(), 0);
    for (MetaScores.Part part : scores.parts()) {
      page.blank();
      part.group()
          .ifPresent(
              group -> page.line("Group " + group + ": " + count(part.studies().size())));
      part(part);
    }
    moved(all);
    meaning(all);
  }

  private static String count(int studies) {
    return studies + (studies == 1 ? " study" : " studies");
  }

  private String sense() {
    String difference = scores.measure().isPresent()
        ? "Differences of risks: below 0, events are less likely among the treated."
        : "";
    return ratio
        ? "Ratios: below 1, events are less likely among the treated. They are pooled as"
            + " logarithms, which --format csv and json give."
        : difference;
  }

  private void part(MetaScores.Part part) {
    Table table = new Table()
        .column("method")
        .column(scores.measure().map(MetaText::head).orElse("pooled effect"))
        .column("tau²")
        .column("I²")
        .column("another study");
    part.pooled().forEach(pooled -> table.row(cells(pooled)));
    table.print(page, 0);
    part.pooled().stream()
        .flatMap(pooled -> pooled.analysis().value().stream())
        .findFirst()
        .map(MetaAnalysis::heterogeneity)
        .filter(heterogeneity -> heterogeneity.df() > 0)
        .ifPresent(this::heterogeneity);
  }

  private static String head(TableMeasure measure) {
    return switch (measure) {
      case LOG_ODDS_RATIO -> "odds ratio";
      case LOG_RISK_RATIO -> "risk ratio";
      case RISK_DIFFERENCE -> "risk difference";
    };
  }

  private List<String> cells(MetaScores.Pooled pooled) {
    Optional<MetaAnalysis> analysis = pooled.analysis().value();
    Optional<Heterogeneity> heterogeneity = analysis.map(MetaAnalysis::heterogeneity);
    return List.of(
        pooled.name(),
        effect(pooled.score().estimate()),
        heterogeneity
            .filter(one -> one.tau2().isPresent())
            .map(one -> number(one.tau2().getAsDouble()))
            .orElse(NONE),
        heterogeneity
            .filter(one -> one.i2().isPresent())
            .map(one -> percent(one.i2().getAsDouble()))
            .orElse(NONE),
        analysis
            .flatMap(MetaAnalysis::predictionT)
            .map(limits -> range(limits.lower(), limits.upper()))
            .orElse(NONE));
  }

  private void heterogeneity(Heterogeneity heterogeneity) {
    page.paragraph(
        "Do the studies share one effect? Q = " + number(heterogeneity.q()) + ", df = "
            + heterogeneity.df() + ", p "
            + (heterogeneity.p() < 0.001 ? "< 0.001" : "= " + number(heterogeneity.p())) + ".",
        0);
  }

  /** Which study the result rests on most, by one method: the standard one if it is there. */
  private void moved(MetaScores.Part all) {
    MetaScores.Pooled pooled = all.pooled().stream()
        .filter(one -> one.name().equals("reml"))
        .findFirst()
        .orElse(all.pooled().get(0));
    List<Contribution> contributions = pooled.score().contributions();
    if (contributions.isEmpty()) {
      return;
    }
    page.blank();
    page.line("What each study moves (" + pooled.name() + (ratio ? ", logarithms" : "")
        + "), most first");
    page.rule('-');
    Table table = new Table().words("study").number("moves the effect by");
    contributions.stream()
        .sorted(Comparator.comparingDouble((Contribution one) -> Math.abs(one.amount()))
            .reversed())
        .limit(MOST_MOVED)
        .forEach(one -> table.row(List.of(one.input(), signed(one.amount()))));
    table.print(page, 0);
    int more = contributions.size() - MOST_MOVED;
    if (more > 0) {
      page.paragraph(more + " more with --format json.", 0);
    }
  }

  private void meaning(MetaScores.Part all) {
    page.blank();
    page.line("What the numbers are (more: collab methods NAME)");
    Table titles = new Table().column("").words("");
    Basis basis = new Basis();
    for (MetaScores.Pooled pooled : all.pooled()) {
      titles.row(List.of(pooled.name(), pooled.method().description().title()));
      basis.add(pooled.name(), pooled.score().estimate());
    }
    titles.row(List.of("tau²", "variance of the true effects of studies"));
    titles.row(List.of("I²", "share of the variance of effects that is not sampling error"));
    titles.row(List.of(
        "another study", "where the true effect of one more such study is expected, same level"));
    titles.print(page, 2);
    String rests = basis.words("studies");
    if (!rests.isEmpty()) {
      page.paragraph(rests, 2);
    }
  }

  private String effect(Estimate estimate) {
    if (!(estimate instanceof Estimate.Defined defined)) {
      return NONE + " " + Numbers.why(estimate);
    }
    return defined.uncertainty() instanceof Uncertainty.Interval interval
        ? shown(defined.number()) + " (" + range(interval.lower(), interval.upper()) + ")"
        : shown(defined.number());
  }

  private String range(double lower, double upper) {
    return shown(lower) + " to " + shown(upper);
  }

  private String shown(double value) {
    double number = ratio ? StrictMath.exp(value) : value;
    // The interval of few studies may be so wide that its end is no number any more.
    return Double.isFinite(number) ? number(number) : "∞";
  }

  private static String signed(double value) {
    return (value > 0 ? "+" : "") + number(value);
  }

  /** A share that is less than one must not show as all. */
  private static String percent(double share) {
    BigDecimal percent = BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_EVEN);
    return share < 1 && percent.intValue() == 100 ? "> 99 %" : percent + " %";
  }

  /** Three digits, since effects may be small as differences of rare events are. */
  static String number(double value) {
    BigDecimal rounded = new BigDecimal(value).round(THREE_DIGITS);
    if (rounded.signum() == 0) {
      return "0";
    }
    int exponent = rounded.precision() - rounded.scale() - 1;
    return Math.abs(exponent) < PLAIN_DIGITS
        ? rounded.toPlainString()
        : rounded.stripTrailingZeros().toString();
  }
}

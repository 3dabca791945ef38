package org.opendatacollab.scoring.agreement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.FDistribution;
import org.opendatacollab.scoring.agreement.IntraclassCorrelation.Correlation;
import org.opendatacollab.scoring.agreement.IntraclassCorrelation.Form;
import org.opendatacollab.scoring.internal.Quantiles;

/** The forms of the intraclass correlation with their tests and limits, from the mean squares. */
final class IccLimits {
  private final int items;
  private final int raters;
  private final double between;
  private final double judges;
  private final double error;
  private final double within;
  private final double tail;

  IccLimits(
      int items,
      int raters,
      double between,
      double judges,
      double error,
      double within,
      double confidence) {
    this.items = items;
    this.raters = raters;
    this.between = between;
    this.judges = judges;
    this.error = error;
    this.within = within;
    tail = (1 - confidence) / 2;
  }

  IntraclassCorrelation correlations() {
    Map<Form, Correlation> forms = new EnumMap<>(Form.class);
    double k1 = raters - 1.0;
    add(forms, Form.ICC1, Form.ICC1K, within, items * (raters - 1));
    add(forms, Form.ICC3, Form.ICC3K, error, (items - 1) * (raters - 1));
    double extra = (judges - error) / items;
    OptionalDouble single = quotient(between - error, between + k1 * error + raters * extra);
    OptionalDouble mean = quotient(between - error, between + extra);
    addSecond(forms, single, mean);
    return new IntraclassCorrelation(items, raters, between, judges, error, within, forms);
  }

  /** Forms whose limits are exact: those of F divided and multiplied by its quantiles. */
  private void add(Map<Form, Correlation> forms, Form single, Form mean, double residual, int df2) {
    int df1 = items - 1;
    double k1 = raters - 1.0;
    OptionalDouble one = quotient(between - residual, between + k1 * residual);
    OptionalDouble several = quotient(between - residual, between);
    OptionalDouble none = OptionalDouble.empty();
    if (residual == 0) {
      forms.put(single, new Correlation(one, none, df1, df2, none, none, none, none));
      forms.put(mean, new Correlation(several, none, df1, df2, none, none, none, none));
      return;
    }
    double f = between / residual;
    OptionalDouble p = OptionalDouble.of(FDistribution.of(df1, df2).survivalProbability(f));
    double low = f / quantile(df1, df2);
    double high = f * quantile(df2, df1);
    OptionalDouble test = OptionalDouble.of(f);
    forms.put(
        single,
        new Correlation(
            one,
            test,
            df1,
            df2,
            p,
            OptionalDouble.of((low - 1) / (low + k1)),
            OptionalDouble.of((high - 1) / (high + k1)),
            none));
    forms.put(
        mean,
        new Correlation(
            several, test, df1, df2, p, quotient(low - 1, low), quotient(high - 1, high), none));
  }

  private void addSecond(Map<Form, Correlation> forms, OptionalDouble single, OptionalDouble mean) {
    Correlation third = Objects.requireNonNull(forms.get(Form.ICC3), "icc3");
    OptionalDouble lower = OptionalDouble.empty();
    OptionalDouble upper = OptionalDouble.empty();
    OptionalDouble df = OptionalDouble.empty();
    if (error > 0 && single.isPresent()) {
      double n = items;
      double k = raters;
      double icc = single.getAsDouble();
      double ratio = judges / error;
      // McGraw and Wong (1996), degrees of freedom of the interval of absolute agreement.
      double own = k * icc * ratio;
      double rest = n * (1 + (k - 1) * icc) - k * icc;
      double v =
          (k - 1) * (n - 1) * (own + rest) * (own + rest) / ((n - 1) * own * own + rest * rest);
      if (v > 0) {
        double f1 = quantile(n - 1, v);
        double f2 = quantile(v, n - 1);
        double others = k * judges + (k * n - k - n) * error;
        lower = quotient(n * (between - f1 * error), f1 * others + n * between);
        upper = quotient(n * (f2 * between - error), others + n * f2 * between);
        df = OptionalDouble.of(v);
      }
    }
    forms.put(
        Form.ICC2,
        new Correlation(single, third.f(), third.df1(), third.df2(), third.p(), lower, upper, df));
    forms.put(
        Form.ICC2K,
        new Correlation(
            mean,
            third.f(),
            third.df1(),
            third.df2(),
            third.p(),
            spearmanBrown(lower),
            spearmanBrown(upper),
            df));
  }

  private OptionalDouble spearmanBrown(OptionalDouble single) {
    return single.isEmpty()
        ? single
        : quotient(raters * single.getAsDouble(), 1 + (raters - 1) * single.getAsDouble());
  }

  private static OptionalDouble quotient(double numerator, double denominator) {
    double quotient = numerator / denominator;
    return Double.isFinite(quotient) ? OptionalDouble.of(quotient) : OptionalDouble.empty();
  }

  private double quantile(double df1, double df2) {
    return Quantiles.upper(FDistribution.of(df1, df2), tail);
  }
}

package org.opendatacollab.scoring.golden;

import static org.opendatacollab.scoring.golden.Inputs.matrix;
import static org.opendatacollab.scoring.golden.Inputs.number;
import static org.opendatacollab.scoring.golden.Inputs.orNull;
import static org.opendatacollab.scoring.golden.Inputs.outputs;

import java.util.Locale;
import java.util.Map;
import org.opendatacollab.scoring.agreement.CronbachAlpha;
import org.opendatacollab.scoring.agreement.IntraclassCorrelation;
import org.opendatacollab.scoring.agreement.IntraclassCorrelation.Correlation;
import org.opendatacollab.scoring.agreement.KendallW;

/** Concordance of raters and reliability of items. */
final class ConcordanceFamily implements GoldenFamily {
  @Override
  public String name() {
    return "concordance";
  }

  @Override
  public Map<String, Measure> measures() {
    return Map.of(
        "kendall-w",
            (input, parameters) ->
                outputs(KendallW.of(matrix(input.get("ratings"))), ConcordanceFamily::kendall),
        "icc",
            (input, parameters) -> outputs(
                IntraclassCorrelation.of(
                    matrix(input.get("ratings")), number(parameters, "confidence", 0.95)),
                ConcordanceFamily::icc),
        "cronbach-alpha",
            (input, parameters) ->
                outputs(CronbachAlpha.of(matrix(input.get("ratings"))), ConcordanceFamily::alpha));
  }

  private static Map<String, ?> kendall(KendallW w) {
    Map<String, Object> all = outputs(
        "items", w.items(),
        "raters", w.raters(),
        "w", w.w(),
        "wTieCorrected", orNull(w.wTieCorrected()),
        "chiSquare", orNull(w.chiSquare()),
        "df", w.df(),
        "p", orNull(w.p()));
    w.reason().ifPresent(reason -> all.put("undefined", reason.code()));
    return all;
  }

  private static Map<String, ?> icc(IntraclassCorrelation icc) {
    Map<String, Object> all = outputs(
        "n", icc.items(),
        "k", icc.raters(),
        "msBetween", icc.msBetween(),
        "msRaters", icc.msRaters(),
        "msError", icc.msError(),
        "msWithin", icc.msWithin());
    icc.forms().forEach((form, one) -> all.put(form.name().toLowerCase(Locale.ROOT), values(one)));
    return all;
  }

  private static Map<String, Object> values(Correlation one) {
    return outputs(
        "icc", orNull(one.value()),
        "f", orNull(one.f()),
        "df1", one.df1(),
        "df2", one.df2(),
        "p", orNull(one.p()),
        "lower", orNull(one.lower()),
        "upper", orNull(one.upper()),
        "dfCi", orNull(one.dfInterval()));
  }

  private static Map<String, ?> alpha(CronbachAlpha alpha) {
    Map<String, Object> all = outputs(
        "alpha", alpha.alpha(),
        "standardizedAlpha", orNull(alpha.standardized()),
        "meanInterItemCorrelation", orNull(alpha.meanCorrelation()));
    if (alpha.standardized().isEmpty()) {
      all.put("undefinedStandardized", "zero-variance");
    }
    return all;
  }
}

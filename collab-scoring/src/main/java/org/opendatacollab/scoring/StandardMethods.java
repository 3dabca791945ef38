package org.opendatacollab.scoring;

import org.opendatacollab.scoring.agreement.AgreementMethods;
import org.opendatacollab.scoring.comparison.ComparisonMethods;
import org.opendatacollab.scoring.consensus.ConsensusMethods;
import org.opendatacollab.scoring.dispersion.DispersionMethods;
import org.opendatacollab.scoring.evidence.EvidenceMethods;
import org.opendatacollab.scoring.inference.InferenceMethods;
import org.opendatacollab.scoring.network.NetworkMethods;
import org.opendatacollab.scoring.openness.OpennessMethods;
import org.opendatacollab.scoring.progress.Fidelity;
import org.opendatacollab.scoring.progress.ProgressMethods;
import org.opendatacollab.scoring.release.ReleaseMethods;
import org.opendatacollab.scoring.resampling.ResamplingMethods;
import org.opendatacollab.scoring.voting.VotingMethods;

/** The methods that come with this library. */
public final class StandardMethods {
  private StandardMethods() {}

  /**
   * Returns all of them, with their default settings. A host adds its own with {@link MethodRegistry#with}.
   *
   * @return the registry
   */
  public static MethodRegistry registry() {
    MethodRegistry registry = ConsensusMethods.addTo(MethodRegistry.EMPTY);
    registry = AgreementMethods.addTo(registry);
    registry = DispersionMethods.addTo(registry);
    registry = InferenceMethods.addTo(registry);
    registry = EvidenceMethods.addTo(registry);
    registry = ComparisonMethods.addTo(registry);
    registry = NetworkMethods.addTo(registry);
    registry = OpennessMethods.addTo(registry);
    registry = ProgressMethods.addTo(registry).with(Fidelity.DESCRIPTION);
    registry = ResamplingMethods.addTo(registry);
    registry = VotingMethods.addTo(registry);
    return ReleaseMethods.addTo(registry);
  }
}

package org.opendatacollab.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendatacollab.scoring.comparison.TwoGroupRatings;
import org.opendatacollab.scoring.consensus.CommentPriority;
import org.opendatacollab.scoring.consensus.ConsensusVerdict;
import org.opendatacollab.scoring.consensus.Contestedness;
import org.opendatacollab.scoring.consensus.GroupInformedConsensus;
import org.opendatacollab.scoring.consensus.GroupedVotes;
import org.opendatacollab.scoring.consensus.Representativeness;
import org.opendatacollab.scoring.tally.VoteCounts;

class StandardMethodsTest {
  private static final MethodRegistry REGISTRY = StandardMethods.registry();

  @Test
  void listsTheMethodsOfEachPackageUnderTheirKinds() {
    assertThat(REGISTRY.descriptions())
        .extracting(description -> description.method().idAtVersion())
        .contains(
            "consensus/group-informed/standard@1",
            "consensus/group-informed/polis-legacy@1",
            "consensus/lowest-support@1",
            "consensus/divisiveness@1",
            "consensus/verdict@1",
            "consensus/contestedness/agora@1",
            "consensus/representativeness/polis@1",
            "consensus/selection/polis@1",
            "consensus/comment-priority/polis@1",
            "group-distance/jensen-shannon@1",
            "group-distance/cliffs-delta@1")
        .doesNotHaveDuplicates();
    assertThat(REGISTRY.methods(GroupedVotes.KIND)).hasSize(4);
    assertThat(REGISTRY.methods(TwoGroupRatings.KIND)).hasSize(10);
    assertThat(REGISTRY.without("consensus/verdict@1").find("consensus/verdict@1"))
        .isEmpty();
    assertThatThrownBy(() -> REGISTRY.with(ConsensusVerdict.standard().description()))
        .hasMessage("method consensus/verdict@1 is registered already");
  }

  private static String example(String method) {
    return REGISTRY.find(method).orElseThrow().example();
  }

  private static String fourDecimals(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String value(String method, VoteCounts... groups) {
    return REGISTRY.methods(GroupedVotes.KIND).stream()
        .filter(one -> one.method().idAtVersion().equals(method))
        .map(one -> fourDecimals(one.score(votes(groups)).estimate().value().orElseThrow()))
        .findFirst()
        .orElseThrow();
  }

  private static GroupedVotes votes(VoteCounts... groups) {
    Map<String, VoteCounts> counts = new LinkedHashMap<>();
    List.of(groups).forEach(group -> counts.put("group " + counts.size(), group));
    return new GroupedVotes(counts);
  }

  @Test
  void theWorkedNumbersOfTheScoresAreTrue() {
    VoteCounts nine = new VoteCounts(9, 1, 0);
    assertThat(example("consensus/group-informed/standard@1"))
        .contains(value("consensus/group-informed/standard@1", nine, nine))
        .contains(value("consensus/group-informed/standard@1", nine, nine, nine, nine, nine, nine));
    assertThat(example("consensus/group-informed/polis-legacy@1"))
        .contains(value(
            "consensus/group-informed/polis-legacy@1",
            new VoteCounts(50, 5, 0),
            new VoteCounts(4, 3, 0)));
    assertThat(example("consensus/lowest-support@1"))
        .contains(
            value("consensus/lowest-support@1", new VoteCounts(8, 2, 0), new VoteCounts(3, 7, 0)));
    assertThat(example("consensus/divisiveness@1"))
        .contains(
            value("consensus/divisiveness@1", new VoteCounts(1, 2, 0), new VoteCounts(3, 1, 0)));
  }

  @Test
  void theWorkedNumbersOfTheOtherMethodsAreTrue() {
    Representativeness six = Representativeness.of(new VoteCounts(6, 0, 0), VoteCounts.ZERO);
    assertThat(example("consensus/representativeness/polis@1"))
        .contains(fourDecimals(six.agreeShare()))
        .contains(fourDecimals(six.agreeTest()));
    Representativeness most = Representativeness.of(new VoteCounts(25, 1, 0), VoteCounts.ZERO);
    assertThat(example("consensus/selection/polis@1"))
        .contains(fourDecimals(most.agreeShare()))
        .contains(fourDecimals(most.agreeTest()));
    VoteCounts seventeen = new VoteCounts(17, 0, 3);
    assertThat(example("consensus/comment-priority/polis@1"))
        .contains(fourDecimals(CommentPriority.POLIS.importance(seventeen, 0)))
        .contains(fourDecimals(CommentPriority.POLIS.priority(seventeen, 0)));
    ConsensusVerdict.Judgement shared =
        ConsensusVerdict.standard().judge(votes(new VoteCounts(10, 0, 0), new VoteCounts(9, 1, 0)));
    ConsensusVerdict.Judgement unknown =
        ConsensusVerdict.standard().judge(votes(new VoteCounts(2, 0, 0), new VoteCounts(2, 0, 0)));
    assertThat(example("consensus/verdict@1"))
        .contains(fourDecimals(shared.shared().orElseThrow()) + ", shared")
        .contains(fourDecimals(unknown.shared().orElseThrow()) + ", unknown");
    assertThat(shared.status()).isEqualTo(ConsensusVerdict.Status.SHARED);
    assertThat(unknown.status()).isEqualTo(ConsensusVerdict.Status.UNKNOWN);
    assertThat(Contestedness.AGORA.isContested(new VoteCounts(6, 4, 0), 12)).isTrue();
  }

  @Test
  void aHostAddsItsOwn() {
    MethodRegistry own = MethodRegistry.EMPTY.with(
        GroupedVotes.KIND, GroupInformedConsensus.STANDARD.withLevel(0.9));
    assertThat(own.descriptions()).hasSize(1);
    assertThat(own.methods(GroupedVotes.KIND).get(0).method().parameters())
        .containsEntry("level", "0.9");
  }
}

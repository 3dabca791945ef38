package org.opendatacollab.scoring.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks whose numbers were published; Zachary's karate club is among the reference cases. */
class PublishedNetworksTest {
  private static final String FAMILIES =
      "Acciaiuoli Albizzi Barbadori Bischeri Castellani Ginori Guadagni Lamberteschi Medici Pazzi"
          + " Peruzzi Ridolfi Salviati Strozzi Tornabuoni";

  private static final String MARRIAGES =
      "Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori"
          + " Medici-Barbadori Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati"
          + " Salviati-Pazzi Peruzzi-Strozzi Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri"
          + " Ridolfi-Tornabuoni Tornabuoni-Guadagni Albizzi-Ginori Albizzi-Guadagni"
          + " Bischeri-Guadagni Guadagni-Lamberteschi";

  /** Marriages between families of Florence around 1430; Padgett and Ansell (1993), American Journal of Sociology 98:1259-1319. */
  private static Network florence() {
    Network.Builder builder = Network.builder(TieDirection.UNDIRECTED);
    List.of(FAMILIES.split(" ", -1)).forEach(builder::addNode);
    for (String marriage : MARRIAGES.split(" ", -1)) {
      int hyphen = marriage.indexOf('-');
      builder.addTie(marriage.substring(0, hyphen), marriage.substring(hyphen + 1));
    }
    return builder.build();
  }

  /** Jackson (2008), Social and Economic Networks, section 1.2.1, prints three digits. */
  @ParameterizedTest
  @CsvSource({"Medici, 0.522", "Strozzi, 0.103", "Guadagni, 0.255"})
  void betweennessOfFlorentineFamilies(String family, double published) {
    Network florence = florence();
    List<Double> normalized =
        BetweennessCentrality.of(florence).orElseThrow().normalized().orElseThrow();
    assertThat(normalized.get(florence.indexOf(family).orElseThrow()))
        .isEqualTo(published, within(0.0005));
  }

  /** Freeman (1978): star and circle are the ends of each of his measures. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5, 12})
  void freemansStarIsOneAndHisCircleZero(int others) {
    Network star = Networks.star(TieDirection.UNDIRECTED, others);
    assertThat(DegreeCentralization.of(star, DegreeKind.TOTAL).orElseThrow().centralization())
        .hasValue(1);
    assertThat(BetweennessCentrality.of(star).orElseThrow().centralization()).hasValue(1);
    Network circle = Networks.ring(TieDirection.UNDIRECTED, others);
    assertThat(DegreeCentralization.of(circle, DegreeKind.TOTAL).orElseThrow().centralization())
        .hasValue(0);
    assertThat(BetweennessCentrality.of(circle).orElseThrow().centralization().orElseThrow())
        .isEqualTo(0, within(1e-12));
  }

  /** Newman (2003), table I: shares of couples in San Francisco by the groups of both partners, r = 0.621. */
  @Test
  void assortativityOfCouplesInSanFrancisco() {
    int[][] perThousand = {
      {258, 16, 35, 13}, {12, 157, 58, 19}, {13, 23, 306, 35}, {5, 7, 24, 16},
    };
    Network.Builder couples = Network.builder(TieDirection.DIRECTED);
    int count = 0;
    for (int one = 0; one < 4; one++) {
      for (int other = 0; other < 4; other++) {
        for (int i = 0; i < perThousand[one][other]; i++) {
          String first = "first" + count;
          String second = "second" + count++;
          couples
              .addNode(first, "group " + one)
              .addNode(second, "group " + other)
              .addTie(first, second);
        }
      }
    }
    // 0.003: the shares are printed to three digits and sum to 0.997.
    assertThat(Assortativity.of(couples.build()).orElseThrow().coefficient())
        .isEqualTo(0.621, within(0.003));
  }
}

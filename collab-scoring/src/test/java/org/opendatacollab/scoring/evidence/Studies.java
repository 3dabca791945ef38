package org.opendatacollab.scoring.evidence;

import java.util.ArrayList;
import java.util.List;

/** Published data that several tests read. */
final class Studies {
  /**
   * BCG vaccine trials: cases of tuberculosis and others, vaccinated and not. Colditz et al. (1994), JAMA 271, 698-702; data set
   * dat.bcg of R metadat.
   */
  static final List<EventTable> BCG = List.of(
      new EventTable(4, 119, 11, 128),
      new EventTable(6, 300, 29, 274),
      new EventTable(3, 228, 11, 209),
      new EventTable(62, 13536, 248, 12619),
      new EventTable(33, 5036, 47, 5761),
      new EventTable(180, 1361, 372, 1079),
      new EventTable(8, 2537, 10, 619),
      new EventTable(505, 87886, 499, 87892),
      new EventTable(29, 7470, 45, 7232),
      new EventTable(17, 1699, 65, 1600),
      new EventTable(186, 50448, 141, 27197),
      new EventTable(5, 2493, 3, 2338),
      new EventTable(27, 16886, 29, 17825));

  /**
   * Diuretics against pre-eclampsia: Collins, Yusuf and Peto (1985), British Medical Journal 290, 17-23; data set
   * dat.collins1985b of R metadat.
   */
  static final List<EventTable> DIURETICS = List.of(
      table(14, 131, 14, 136),
      table(21, 385, 17, 134),
      table(14, 57, 24, 48),
      table(6, 38, 18, 40),
      table(12, 1011, 35, 760),
      table(138, 1370, 175, 1336),
      table(15, 506, 20, 524),
      table(6, 108, 2, 103),
      table(65, 153, 40, 102));

  private Studies() {}

  private static EventTable table(long treated, long ofTreated, long control, long ofControl) {
    return new EventTable(treated, ofTreated - treated, control, ofControl - control);
  }

  static StudyEffects effects(List<EventTable> tables, TableMeasure measure) {
    List<StudyEffect> studies = new ArrayList<>();
    for (EventTable table : tables) {
      EffectSize effect = measure.of(table).orElseThrow();
      studies.add(
          new StudyEffect("trial " + (studies.size() + 1), effect.effect(), effect.variance()));
    }
    return new StudyEffects(studies);
  }
}

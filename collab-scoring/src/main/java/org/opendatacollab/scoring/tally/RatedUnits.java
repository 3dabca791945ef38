package org.opendatacollab.scoring.tally;

import org.opendatacollab.scoring.InputKind;

/**
 * How often each unit (a case, a document, an item) was put in each category: all that a measure of agreement needs which does
 * not ask who rated. Units with the same counts may be held once, as a row that stands for several.
 */
public sealed interface RatedUnits permits UnitRatings, ContingencyTable {
  /** The kind of input of methods that measure agreement between raters. */
  InputKind<RatedUnits> KIND = new InputKind<>("ratings of units by raters", RatedUnits.class);

  /**
   * Returns the categories.
   *
   * @return the categories
   */
  Categories categories();

  /**
   * Returns how many rows are held.
   *
   * @return the number of rows
   */
  int rows();

  /**
   * Returns how many units a row stands for.
   *
   * @param row index of the row
   * @return the number of units, 0 or more
   */
  long units(int row);

  /**
   * Returns how many ratings each unit of a row has.
   *
   * @param row index of the row
   * @return the number of ratings, 0 or more
   */
  int ratings(int row);

  /**
   * Copies how often each unit of a row was put in each category.
   *
   * @param row index of the row
   * @param into where to, one place per category
   */
  void counts(int row, int[] into);
}

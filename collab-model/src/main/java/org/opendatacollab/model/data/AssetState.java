package org.opendatacollab.model.data;

/** How far data are from being open, from least to most. This is a closed list. */
public enum AssetState {
  /** Nobody collects them. */
  NOT_COLLECTED,
  /** Somebody holds them and nobody else may see them. */
  HELD_CLOSED,
  /** Some may see them, under terms that they agreed to. */
  SHARED_UNDER_TERMS,
  /** Everybody may see them, but licence, format, price or completeness keeps them from being open. */
  PUBLISHED_NOT_OPEN,
  /** Everybody may use them for any purpose, free of charge, as a whole and in a format for machines. */
  OPEN
}

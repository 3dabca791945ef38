/**
 * What a share of few people tells of those whom they stand for: {@link org.opendatacollab.scoring.inference.ShareInterval}, by
 * Wilson, Jeffreys or Clopper and Pearson, also where most of a population answered. Means, change and difference are in {@link
 * org.opendatacollab.scoring.comparison}.
 */
@NullMarked
package org.opendatacollab.scoring.inference;

import org.jspecify.annotations.NullMarked;

/**
 * Reference cases, family by family. To add a family: one class that implements
 * {@link org.opendatacollab.scoring.golden.GoldenFamily}, and its line in
 * {@link org.opendatacollab.scoring.golden.GoldenFamilies}.
 */
package org.opendatacollab.scoring.golden;

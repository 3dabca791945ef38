/** How fast the kernels are: JMH benchmarks of them, of other libraries and of bare loops, and what makes a table of the results. */
@NullMarked
package org.opendatacollab.benchmarks;

import org.jspecify.annotations.NullMarked;

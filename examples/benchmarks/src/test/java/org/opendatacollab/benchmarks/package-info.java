@NullMarked
package org.opendatacollab.benchmarks;

import org.jspecify.annotations.NullMarked;

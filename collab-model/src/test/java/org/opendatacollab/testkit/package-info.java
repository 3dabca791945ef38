/**
 * Arbitraries of the whole model for property tests with jqwik. Published as the {@code tests} jar of
 * {@code collab-model}; besides that module it needs {@code net.jqwik:jqwik-api}.
 */
@NullMarked
package org.opendatacollab.testkit;

import org.jspecify.annotations.NullMarked;

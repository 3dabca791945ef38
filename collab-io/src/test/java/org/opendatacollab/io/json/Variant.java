package org.opendatacollab.io.json;

import java.util.Optional;

/**
 * A damaged document.
 *
 * @param name what was done to it, and where
 * @param json the damaged bytes
 * @param rule the rule by which it must be refused; empty if the damage is harmless
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares variants or changes their bytes.
record Variant(String name, byte[] json, Optional<String> rule) {
  @Override
  public String toString() {
    return name + " -> " + rule.orElse("harmless");
  }
}

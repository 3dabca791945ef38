package org.opendatacollab.scoring.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over texts, each preceded by its length, so that no two lists of texts look the same to it. */
final class Digests {
  private final MessageDigest sha256;

  Digests() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The digest of one answer's place: who, when, what. It says nothing of the answer. */
  static String ofTriple(String person, String wave, String item) {
    return new Digests().add("triple").add(person).add(wave).add(item).hex();
  }

  Digests add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    addNumber(bytes.length);
    sha256.update(bytes);
    return this;
  }

  Digests add(List<String> texts) {
    addNumber(texts.size());
    texts.forEach(this::add);
    return this;
  }

  private void addNumber(int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      sha256.update((byte) (number >>> shift));
    }
  }

  /** Returns the digest as 64 hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}

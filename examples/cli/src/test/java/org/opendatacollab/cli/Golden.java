package org.opendatacollab.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The reference cases of the kernels, which the command line has to reproduce from files. */
final class Golden {
  /** Maven runs tests in the folder of the module. */
  private static final Path CASES = Path.of("../../collab-scoring/src/test/resources/golden");

  private Golden() {}

  /** The cases of some measures of a family. */
  static Stream<JsonNode> cases(String family, String... measures) throws IOException {
    JsonNode root = new ObjectMapper().readTree(CASES.resolve(family + ".json").toFile());
    List<String> wanted = List.of(measures);
    List<JsonNode> cases = elements(root.get("cases"))
        .filter(one -> wanted.contains(one.get("measure").asText()))
        .toList();
    if (cases.isEmpty()) {
      throw new IllegalStateException("there is no case of " + wanted + " in " + family);
    }
    return cases.stream();
  }

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static JsonNode json(Ran ran) throws IOException {
    if (ran.code() != 0) {
      throw new IllegalStateException(ran.err());
    }
    return new ObjectMapper().readTree(ran.out());
  }
}

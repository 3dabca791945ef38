package org.opendatacollab.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files as a whole: who reads one finds the old file or the new one, never half of it. */
final class WholeFile {
  private WholeFile() {}

  static void write(Path file, String text) throws IOException {
    CannotException.requireFile(file);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.writeString(
          file, text, StandardCharsets.UTF_8); // A pipe or a device cannot be replaced.
      return;
    }
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null && !Files.isDirectory(directory)) {
      throw new CannotException("there is no directory " + directory);
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = target.resolveSibling(
        target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.writeString(part, text, StandardCharsets.UTF_8);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}

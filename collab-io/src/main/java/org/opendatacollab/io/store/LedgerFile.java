package org.opendatacollab.io.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.opendatacollab.scoring.release.Ledger;
import org.opendatacollab.scoring.release.LedgerStore;

/**
 * The ledger of releases in a file, beside the confidential records and never with what is published.
 *
 * <p>It is replaced as a whole: a new file is written beside it, forced to disk and moved over it at once, so that a crash
 * leaves the old ledger or the new one. A lock file ({@code .lock}) keeps other processes and threads out meanwhile, and the
 * head hash is compared before anything is written. Only the owner may read it, where the file system knows owners. A
 * missing file is an empty ledger only when the store was told that this initiative has never released anything; else a
 * lost ledger would let answers be used twice.
 */
public final class LedgerFile implements LedgerStore {
  /** One lock per file in this process: a file lock keeps out other processes only. */
  private static final ConcurrentMap<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

  private final Path file;
  private final boolean first;

  private LedgerFile(Path file, boolean first) {
    this.file = file.toAbsolutePath().normalize();
    this.first = first;
  }

  /**
   * Returns the store over a file that must exist.
   *
   * @param file the ledger
   * @return the store
   */
  public static LedgerFile existing(Path file) {
    return new LedgerFile(file, false);
  }

  /**
   * Returns the store over a file that may not exist yet, since the initiative has never released anything.
   *
   * @param file the ledger
   * @return the store
   */
  public static LedgerFile firstOrExisting(Path file) {
    return new LedgerFile(file, true);
  }

  @Override
  public Ledger load() {
    try {
      if (first && Files.notExists(file)) {
        return Ledger.empty();
      }
      return Ledger.parse(StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the ledger " + file + " cannot be read", e);
    }
  }

  @Override
  public void replace(String expectedHead, Ledger next) {
    ReentrantLock inProcess = LOCKS.computeIfAbsent(file, path -> new ReentrantLock());
    inProcess.lock();
    try (FileChannel channel = FileChannel.open(
            file.resolveSibling(file.getFileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      if (!held.isValid()) {
        throw new IOException("the lock was lost");
      }
      load().requireHead(expectedHead);
      write(next.toText().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the ledger " + file + " cannot be replaced; it is as it was", e);
    } finally {
      inProcess.unlock();
    }
  }

  private void write(byte[] bytes) throws IOException {
    Path directory = Objects.requireNonNull(file.getParent(), "the folder of the ledger");
    Path next = Files.createTempFile(directory, "." + file.getFileName() + ".", ".tmp");
    try {
      if (Files.getFileAttributeView(next, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-------"));
      }
      try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      forceDirectory(directory);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /** Makes the move itself durable, where directories can be opened; they cannot on Windows. */
  private static void forceDirectory(Path directory) throws IOException {
    if (Files.getFileAttributeView(directory, PosixFileAttributeView.class) != null) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}

package org.opendatacollab.scoring.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** JGraphT is optional: without it everything but betweenness works, and betweenness says what is missing. */
class JGraphTMissingTest {
  /** Loads this library anew and finds no JGraphT. */
  private static final class HidingLoader extends ClassLoader {
    HidingLoader() {
      super(JGraphTMissingTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.jgrapht.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("org.opendatacollab.")) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream stream =
          getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (stream == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = stream.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @Test
  void onlyBetweennessNeedsIt() throws ReflectiveOperationException {
    Object program = new HidingLoader()
        .loadClass(WithoutJGraphT.class.getName())
        .getDeclaredConstructor()
        .newInstance();
    assertThat(program).isNotInstanceOf(WithoutJGraphT.class);
    List<?> without = (List<?>) ((Supplier<?>) program).get();
    List<String> with = new WithoutJGraphT().get();
    assertThat(without).hasSize(12).hasSameSizeAs(with);
    for (int i = 0; i < with.size(); i++) {
      String expected = with.get(i).startsWith("network/betweenness-centralization@1")
          ? "network/betweenness-centralization@1: BetweennessCentrality needs"
              + " org.jgrapht:jgrapht-core 1.5 on the class path"
          : with.get(i);
      assertThat(without.get(i)).isEqualTo(expected);
    }
  }
}

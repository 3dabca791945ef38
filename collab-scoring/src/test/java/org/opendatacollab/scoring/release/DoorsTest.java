package org.opendatacollab.scoring.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There are two doors to released values, and none to answers or statistics of answers. */
class DoorsTest {
  private static List<Class<?>> publicTypes() throws IOException, URISyntaxException {
    Path classes = Path.of(
        Releaser.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = classes.resolve(Releaser.class.getPackageName().replace('.', '/'));
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.equals("package-info.class")) {
          Class<?> type = load(Releaser.class.getPackageName() + "."
              + name.substring(0, name.length() - ".class".length()));
          if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Releaser.class.getClassLoader().loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic() && reachable(method.getModifiers()));
  }

  private static boolean reachable(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  @Test
  void nothingIsReadFromAnswersButThroughTheReleaser() throws Exception {
    Set<String> readers = new TreeSet<>();
    for (Class<?> type : publicTypes()) {
      boolean answers =
          type == ConfidentialAnswers.class || type == ConfidentialAnswers.Builder.class;
      publicMethods(type)
          .filter(method -> answers
              || Arrays.asList(method.getParameterTypes()).contains(ConfidentialAnswers.class))
          .forEach(method ->
              readers.add(name(method) + " -> " + method.getReturnType().getSimpleName()));
    }
    assertThat(readers)
        .containsExactlyInAnyOrder(
            "Builder.add -> Builder",
            "Builder.build -> ConfidentialAnswers",
            "Builder.toString -> String",
            "ConfidentialAnswers.of -> Builder",
            "ConfidentialAnswers.toString -> String",
            "ConfidentialAnswers.wave -> String",
            "Releaser.release -> Release",
            "Releaser.release -> ReleaseView");
  }

  @Test
  void releasedValuesAreMadeByTwoDoorsOnly() throws Exception {
    Set<String> givers = new TreeSet<>();
    for (Class<?> type : publicTypes()) {
      if (Released.class.isAssignableFrom(type)
          || type == Ledger.class
          || type == LedgerEntry.class
          || type == ConfidentialAnswers.class) {
        assertThat(Arrays.stream(type.getDeclaredConstructors())
                .map(Constructor::getModifiers)
                .filter(DoorsTest::reachable))
            .as(type.getSimpleName())
            .isEmpty();
      }
      publicMethods(type)
          .filter(method -> Modifier.isStatic(method.getModifiers())
              && Released.class.isAssignableFrom(method.getReturnType()))
          .forEach(method -> givers.add(name(method)));
    }
    assertThat(givers).containsExactly("ReleaseView.of");
  }

  /** Methods of instances that hand out released values stand on released values, not on a ledger that may be forged. */
  @Test
  void onlyReleasedValuesHandOutReleasedValues() throws Exception {
    Set<String> givers = new TreeSet<>();
    for (Class<?> type : publicTypes()) {
      publicMethods(type)
          .filter(method -> !Modifier.isStatic(method.getModifiers())
              && method
                  .getGenericReturnType()
                  .getTypeName()
                  .matches(
                      ".*\\.(Released|ReleasedCell|ShownCell|SuppressedCell|ReleaseView)\\b.*"))
          .forEach(method -> givers.add(method.getDeclaringClass().getSimpleName()));
    }
    assertThat(givers)
        .containsExactlyInAnyOrder(
            "Release", "ReleaseView", "ReleasedCell", "Releaser", "ShownCell", "SuppressedCell");
  }

  @Test
  void releasedKindsAreClosed() {
    assertThat(Released.class.isSealed()).isTrue();
    assertThat(ReleasedCell.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(ShownCell.class, SuppressedCell.class);
    for (Class<?> kind : List.of(ShownCell.class, SuppressedCell.class, ReleaseView.class)) {
      assertThat(Modifier.isFinal(kind.getModifiers())).isTrue();
    }
  }
}

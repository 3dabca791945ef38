package org.opendatacollab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.stream.Stream;

/** The dependencies that hold the design together; see docs/design.md, modules and rooms. */
@AnalyzeClasses(
    // Not the test kit, which shows jqwik's types on purpose.
    packages = {"org.opendatacollab.model", "org.opendatacollab.scoring", "org.opendatacollab.io"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "org.opendatacollab";

  @ArchTest
  static final ArchRule theModelKnowsOnlyItself = classes()
      .that()
      .resideInAPackage(BASE + ".model..")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(
          BASE + ".model..", "java..", "org.immutables.value..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule scoringKnowsNoFormatAndNoLog = noClasses()
      .that()
      .resideInAPackage(BASE + ".scoring..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          BASE + ".io..", "com.fasterxml..", "de.siegmar..", "org.slf4j..", "java.nio.file..");

  /** JGraphT is optional: whatever else named it would fail to load where it is missing. */
  @ArchTest
  static final ArchRule oneClassKnowsJGraphT = noClasses()
      .that()
      .doNotHaveFullyQualifiedName(BASE + ".scoring.network.JGraphTBetweenness")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("org.jgrapht..", "org.jheaps..", "org.apfloat..");

  @ArchTest
  static final ArchRule kernelsDoNotKnowTheModel = noClasses()
      .that()
      .resideInAPackage(BASE + ".scoring..")
      .and()
      .resideOutsideOfPackage(BASE + ".scoring.initiative..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(BASE + ".model..", BASE + ".scoring.initiative..");

  @ArchTest
  static final ArchRule confidentialRecordsLeaveByOneDoorOnly = noClasses()
      .that()
      .resideInAnyPackage(BASE + ".scoring..", BASE + ".io..")
      .and()
      .doNotHaveSimpleName("ConfidentialRelease")
      .and()
      .doNotHaveSimpleName("JsonFormat")
      .should()
      .dependOnClassesThat()
      .resideInAPackage(BASE + ".model.confidential..");

  @ArchTest
  static final ArchRule nothingIsSerialisedByJava = noClasses()
      .that()
      .areNotAssignableTo(Throwable.class)
      .and()
      .areNotEnums()
      .should()
      .implement(Serializable.class);

  @ArchTest
  static final ArchRule nothingStaticChanges = noFields()
      .that()
      .areStatic()
      .and()
      .doNotHaveModifier(JavaModifier.SYNTHETIC)
      .should()
      .notBeFinal();

  @ArchTest
  static final ArchRule noForeignTypeStandsInAnExportedSignature = classes()
      .that()
      .arePublic()
      .and()
      .resideInAPackage(BASE + "..")
      .and()
      .resideOutsideOfPackage("..internal..")
      .should(new ArchCondition<>("show only types of Java and of this library") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          type.getCodeUnits().stream()
              .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                  || unit.getModifiers().contains(JavaModifier.PROTECTED))
              .forEach(unit -> shown(unit)
                  .filter(foreign -> !foreign.getPackageName().startsWith("java"))
                  .filter(foreign -> !foreign.getPackageName().startsWith(BASE))
                  .filter(foreign ->
                      !foreign.isPrimitive() && !foreign.getPackageName().isEmpty())
                  .forEach(foreign -> events.add(SimpleConditionEvent.violated(
                      unit, unit.getFullName() + " shows " + foreign.getName()))));
        }

        private Stream<JavaClass> shown(JavaCodeUnit unit) {
          return Stream.concat(
                  Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
              .map(JavaClass::getBaseComponentType);
        }
      });
}

package io.github.objectivityplan.docgen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What is public is meant to be used; docx4j stays where the pieces of Word documents are made. */
@AnalyzeClasses(
    packages = "io.github.objectivityplan.docgen",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PublicApiTest {

  @ArchTest
  static final ArchRule only_the_api_is_public =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .haveNameMatching(
              ".*\\.(DocumentFormat|DocumentStyle|DocxEdits|ElectronicSignature"
                  + "|MissingLibraryException|Notice|PlanPart|PlanReader|PlanWriter|PublicVersion"
                  + "|ReadLimits|Reading|UnwritableException|WordLetterhead)");

  @ArchTest
  static final ArchRule docx4j_and_jaxb_live_where_prototypes_are_made =
      noClasses()
          .that()
          .doNotBelongToAnyOf(DocxPrototype.class, DocxStyles.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.docx4j..", "jakarta.xml.bind..");
}

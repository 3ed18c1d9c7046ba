package org.partnershipregister;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the rules of architecture.md against the program, and each of them once against code that breaks it. */
class ArchitectureTest {

    private static final String PROGRAM = "org.partnershipregister";
    private static final String BROKEN = "org.partnershipregister.testing.broken";

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEachRule() {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PROGRAM);
        return rules(PROGRAM).map(rule -> DynamicTest.dynamicTest(rule.getKey(), () ->
                assertThat(failures(rule.getValue(), classes)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleIsSeenToFail() {
        JavaClasses classes = new ClassFileImporter().importPackages(BROKEN);
        return rules(BROKEN).map(rule -> DynamicTest.dynamicTest(rule.getKey(), () ->
                assertThat(failures(rule.getValue(), classes)).isNotEmpty()));
    }

    /** The order of areas is a list that each new area must be added to: one that was forgotten would use what it likes. */
    @Test
    void everyAreaOfModelAndStoreHasItsPlaceInTheOrder() {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PROGRAM);
        assertThat(ArchitectureRules.areasOf(classes, PROGRAM)).isSubsetOf(ArchitectureRules.areas());
    }

    @Test
    void theOrderIsSeenToFailForAnOldAreaAndForANewOne() {
        JavaClasses classes = new ClassFileImporter().importPackages(BROKEN);
        Map<String, ArchRule> rules = new ArchitectureRules(BROKEN).all();
        assertThat(failures(rules.get("areas of model"), classes)).anyMatch(said -> said.contains("Guest"))
                .anyMatch(said -> said.contains("Board"));
        assertThat(failures(rules.get("areas of store"), classes)).anyMatch(said -> said.contains("Shelf"))
                .anyMatch(said -> said.contains("Minute"));
    }

    private static Stream<Map.Entry<String, ArchRule>> rules(String base) {
        return new ArchitectureRules(base).all().entrySet().stream();
    }

    private static List<String> failures(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }
}

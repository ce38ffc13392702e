package org.relais.jira;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.FakePermissions;
import org.relais.jira.access.Gate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The layout of design.md §4, kept. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.relais.jira");

    /** What is no domain: adapters that all features share. */
    private static final String SHARED_ADAPTERS = "org.relais.jira.jira";

    /** The packages of the features themselves, whose sub-packages are their edges; and a domain within another. */
    private static final String[] DOMAINS = Stream.concat(
                    OURS.stream()
                            .map(one -> one.getPackageName())
                            .filter(name -> name.matches("org\\.relais\\.jira\\.[a-z]+"))
                            .filter(name -> !name.equals(SHARED_ADAPTERS)),
                    Stream.of(
                            "org.relais.jira.purpose.advice",
                            "org.relais.jira.purpose.setup",
                            "org.relais.jira.purpose.exchange"))
            .distinct()
            .toArray(String[]::new);

    private static final String[] EDGES = {
        "..store..",
        "..panel..",
        "..rest..",
        "..workflow..",
        "..jql..",
        "..admin..",
        "..field..",
        "..mail..",
        "..page..",
        "..calendar..",
        "org.relais.jira.checklist.file..",
        "org.relais.jira.checklist.json..",
        "org.relais.jira.checklist.markdown..",
        "org.relais.jira.checklist.tab..",
        "org.relais.jira.circle.jira..",
        "org.relais.jira.circle.json..",
        "org.relais.jira.circle.words..",
        "org.relais.jira.owning.jira..",
        "org.relais.jira.purpose.event..",
        "org.relais.jira.jira.."
    };

    @Test
    void there_is_something_to_keep() {
        assertThat(OURS.size()).isGreaterThan(30);
        assertThat(OURS.contain(FakePermissions.class)).isFalse();
    }

    /** Of two beans with one name Spring keeps one, in silence. */
    @Test
    void no_two_beans_have_one_name() {
        assertThat(OURS.stream()
                        .filter(one -> one.isAnnotatedWith(Configuration.class))
                        .flatMap(one -> one.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Bean.class))
                        .map(method -> method.getName()))
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_domain_is_plain_java() {
        ArchRule rule = classes()
                .that()
                .resideInAnyPackage(DOMAINS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(Stream.of("java..", "com.google.errorprone.annotations.."), Stream.of(DOMAINS))
                                .toArray(String[]::new));
        rule.check(OURS);
    }

    @Test
    void a_domain_knows_no_edge() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage(DOMAINS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EDGES);
        rule.check(OURS);
    }

    @Test
    void active_objects_stay_in_stores() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .and()
                .haveSimpleNameNotEndingWith("Wiring")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..");
        rule.check(OURS);
    }

    @Test
    void rows_stay_in_stores() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage("..store..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Row");
        rule.check(OURS);
    }

    @Test
    void jira_is_given_to_constructors_and_never_looked_up() {
        ArchRule rule = noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Letters") // the mail queue is no service
                .should()
                .dependOnClassesThat()
                .haveSimpleName("ComponentAccessor");
        rule.check(OURS);
    }

    @Test
    void permissions_are_asked_behind_the_gate_alone() {
        ArchRule rule = noClasses()
                .that()
                .doNotHaveSimpleName("JiraPermissions")
                .and()
                .haveSimpleNameNotEndingWith("Wiring")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.atlassian.jira.security.PermissionManager");
        rule.check(OURS);
    }

    @Test
    void what_answers_a_person_never_works_as_the_system() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage("..rest..", "..panel..", "..page..", "..jql..", "..admin..", "..field..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("SystemPass")
                .orShould()
                .callMethod(Gate.class, "asSystem", String.class);
        rule.check(OURS);
    }

    @Test
    void features_form_no_cycle() {
        ArchRule rule = slices().matching("org.relais.jira.(*)..").should().beFreeOfCycles();
        rule.check(OURS);
    }

    /** An edge may use its feature's field package, which adapts Jira's own field; no edge uses another beside that. */
    @Test
    void no_edge_uses_another() {
        for (String feature : DOMAINS) {
            ArchRule rule = slices().matching(
                            feature + ".(panel|rest|store|admin|event|jql|workflow|mail|page|calendar)..")
                    .should()
                    .notDependOnEachOther()
                    .allowEmptyShould(true);
            rule.check(OURS);
        }
    }
}

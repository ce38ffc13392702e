package org.relais.jira;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The layout of design.md §4, kept. */
@AnalyzeClasses(packages = "org.relais.jira", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DOMAINS = {"org.relais.jira.access", "org.relais.jira.purpose"};
    private static final String[] EDGES = {
        "..store..",
        "..panel..",
        "..rest..",
        "..workflow..",
        "..jql..",
        "..admin..",
        "..field..",
        "org.relais.jira.jira.."
    };

    @ArchTest
    static final ArchRule a_domain_is_plain_java = classes()
            .that()
            .resideInAnyPackage(DOMAINS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "com.google.errorprone.annotations..",
                    "org.relais.jira.access",
                    "org.relais.jira.purpose");

    @ArchTest
    static final ArchRule a_domain_knows_no_edge = noClasses()
            .that()
            .resideInAnyPackage(DOMAINS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EDGES);

    @ArchTest
    static final ArchRule active_objects_stay_in_stores = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .and()
            .doNotHaveSimpleName("Wiring")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..");

    @ArchTest
    static final ArchRule rows_stay_in_stores = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Row");

    @ArchTest
    static final ArchRule jira_is_given_to_constructors_and_never_looked_up =
            noClasses().should().dependOnClassesThat().haveSimpleName("ComponentAccessor");

    @ArchTest
    static final ArchRule permissions_are_asked_behind_the_gate_alone = noClasses()
            .that()
            .doNotHaveSimpleName("JiraPermissions")
            .and()
            .doNotHaveSimpleName("Wiring")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.atlassian.jira.security.PermissionManager");

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.relais.jira.(*)..").should().beFreeOfCycles();

    /** An edge may use its feature's field package, which adapts Jira's own field; no edge uses another beside that. */
    @ArchTest
    static final ArchRule no_edge_uses_another = slices().matching("org.relais.jira.purpose.(panel|rest|store|admin)..")
            .should()
            .notDependOnEachOther();
}

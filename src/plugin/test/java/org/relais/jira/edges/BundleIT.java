package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The jar as an administrator uploads it. */
class BundleIT {
    /** What we bring with us and show to nobody: public holidays, the calendars that they need, lines of iCalendar. */
    private static final List<String> LIBRARIES = List.of(
            "de/focus_shift/jollyday/core/", "org/threeten/extra/", "com/github/mangstadt/vinnie/", "org/commonmark/");

    @Test
    void it_holds_our_own_packages_and_four_libraries_and_nothing_that_jira_brings() throws IOException {
        try (JarFile jar = new JarFile(Relais.bundle().toFile())) {
            List<String> classes = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .toList();
            assertThat(classes).anyMatch(name -> name.startsWith("org/relais/jira/"));
            for (String library : LIBRARIES) {
                assertThat(classes).as(library).anyMatch(name -> name.startsWith(library));
            }
            assertThat(classes)
                    .allMatch(name -> name.startsWith("org/relais/jira/")
                            || LIBRARIES.stream().anyMatch(name::startsWith));
            assertThat(jar.getEntry("holidays/Holidays_de.xml")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
        }
    }

    @Test
    void its_manifest_makes_it_a_transformerless_plugin_that_asks_for_no_version_of_jira() throws IOException {
        try (JarFile jar = new JarFile(Relais.bundle().toFile())) {
            var manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.relais.jira");
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.relais.jira");
            assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
            assertThat(manifest.getValue("Export-Package")).isEqualTo("org.relais.jira.event;version=\"1.0.0\"");
            assertThat(manifest.getValue("DynamicImport-Package")).isNull();
            assertThat(manifest.getValue("Import-Package").replaceAll("javax\\.xml[a-z.]*", "the JDK’s own"))
                    .doesNotContain("javax.", "java.lang", "com.google", "[", "resolution:=optional")
                    .doesNotContain("jollyday", "threeten", "vinnie", "commonmark", "jspecify", "joda")
                    .contains(
                            "com.atlassian.jira.issue.customfields.searchers",
                            "com.atlassian.jira.plugin.webfragment.conditions");
        }
    }

    @Test
    void its_texts_read_the_same_in_every_character_set() throws IOException {
        try (JarFile jar = new JarFile(Relais.bundle().toFile())) {
            List<ZipEntry> bundles = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".properties"))
                    .filter(entry -> entry.getName().startsWith("i18n/"))
                    .map(ZipEntry.class::cast)
                    .toList();
            assertThat(bundles).isNotEmpty();
            for (ZipEntry bundle : bundles) {
                byte[] bytes = jar.getInputStream(bundle).readAllBytes();
                assertThat(bytes).as(bundle.getName()).matches(BundleIT::isAscii);
            }
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) if (one < 0) return false;
        return true;
    }
}

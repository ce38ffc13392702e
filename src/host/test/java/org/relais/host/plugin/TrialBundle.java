package org.relais.host.plugin;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Packs classes of the tests into a jar that a Jira would take for a plugin. */
final class TrialBundle {
    static final String KEY = "org.relais.trial";

    private final Map<String, String> files = new LinkedHashMap<>();
    private final String packages;
    private String key = KEY;
    private String imports = "*";
    private String version = "1.0";

    private TrialBundle(String packages) {
        this.packages = packages;
        spring("");
    }

    /** With the classes of these packages, {@code org.example.*} for those below as well. */
    static TrialBundle of(String packages) {
        return new TrialBundle(packages);
    }

    /** Under another key than the usual one; to be said before the modules. */
    TrialBundle named(String key) {
        this.key = key;
        return this;
    }

    /** In another version than 1.0; to be said before the modules. */
    TrialBundle version(String version) {
        this.version = version;
        return this;
    }

    /** The modules between the plugin's own element and its end. */
    TrialBundle modules(String xml) {
        return file(
                "atlassian-plugin.xml",
                """
                <atlassian-plugin key="%s" name="A trial" plugins-version="2">
                    <plugin-info><version>%s</version><vendor name="Relais"/></plugin-info>
                    <resource type="i18n" name="i18n" location="i18n.trial"/>
                    %s
                </atlassian-plugin>
                """
                        .formatted(key, version, xml));
    }

    /** The beans between the root element and its end. */
    TrialBundle spring(String xml) {
        return file(
                "META-INF/spring/beans.xml",
                """
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xmlns:context="http://www.springframework.org/schema/context"
                       xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                           http://www.springframework.org/schema/beans/spring-beans.xsd
                           http://www.springframework.org/schema/context
                           http://www.springframework.org/schema/context/spring-context.xsd
                           http://www.eclipse.org/gemini/blueprint/schema/blueprint
                           http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
                       default-autowire="constructor" osgi:default-timeout="200">
                    <context:annotation-config/>
                    %s
                </beans>
                """
                        .formatted(xml));
    }

    TrialBundle file(String name, String content) {
        files.put(name, content);
        return this;
    }

    /** What stands before the imports that the classes need. */
    TrialBundle importing(String packages) {
        imports = packages + ",*";
        return this;
    }

    Path in(Path folder) throws Exception {
        try (Builder builder = new Builder()) {
            builder.setClasspath(new File[] {
                new File(TrialBundle.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
            });
            builder.setProperty("Bundle-SymbolicName", key);
            builder.setProperty("Bundle-Version", version);
            builder.setProperty("Atlassian-Plugin-Key", key);
            builder.setProperty("Spring-Context", "*");
            builder.setProperty("-privatepackage", packages);
            builder.setProperty("Import-Package", imports);
            builder.setProperty("-noimportjava", "true");
            builder.setProperty("-noee", "true");
            Jar jar = builder.build();
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                jar.putResource(file.getKey(), new EmbeddedResource(content, 0));
            }
            Path place = folder.resolve("trial-" + System.nanoTime() + ".jar");
            jar.write(place.toFile());
            return place;
        }
    }
}

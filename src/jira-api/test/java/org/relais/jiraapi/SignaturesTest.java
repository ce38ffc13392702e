package org.relais.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import webwork.action.Action;

/** What the declarations of Jira's API must keep to, whatever is added to them. */
class SignaturesTest {
    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", ".")).resolve("main/java").normalize();
    private static final Pattern LINK =
            Pattern.compile("/\\*\\*(?:(?!\\*/)[\\s\\S])*@see <a href=\"https://(?:docs|developer)\\.atlassian\\.com/"
                    + "\\S+\">Javadoc</a>\\s*\\*/\\s*(?:@|public |final |abstract |record |class |interface |enum )");
    private static final Pattern OLD_NAMESPACE = Pattern.compile("\\bjavax\\.(?:servlet|ws\\.rs|inject)\\b");

    @Test
    void no_value_is_copied_into_the_plugin_at_compile_time() {
        List<Path> classes = files(compiled(), ".class");
        assertThat(classes).hasSizeGreaterThan(100);
        assertThat(classes)
                .allSatisfy(type -> assertThat(constantsOf(bytes(type))).isEmpty());
    }

    @Test
    void a_compile_time_constant_is_found() throws IOException {
        try (InputStream type = Guessed.class.getResourceAsStream("SignaturesTest$Guessed.class")) {
            assertThat(constantsOf(type.readAllBytes())).containsExactly("NUMBER", "TEXT");
        }
    }

    @Test
    void every_type_links_its_public_page() {
        assertThat(sources()).hasSizeGreaterThan(100);
        assertThat(sources()).allSatisfy(type -> assertThat(text(type)).containsPattern(LINK));
    }

    @Test
    void a_link_that_is_missing_or_elsewhere_is_no_link() {
        String doc = "/**\n * A thing.\n *\n * @see <a href=\"%s\">Javadoc</a>\n */\npublic interface Thing {}";
        assertThat(doc.formatted("https://docs.atlassian.com/Thing.html")).containsPattern(LINK);
        assertThat(doc.formatted("https://example.com/Thing.html")).doesNotContainPattern(LINK);
        assertThat("/** A thing. */\npublic interface Thing {}").doesNotContainPattern(LINK);
    }

    @Test
    void a_public_type_of_Jira_links_its_own_page() {
        List<Path> jira = sources().stream()
                .filter(type -> SOURCES.relativize(type).startsWith("com/atlassian/jira"))
                .filter(type -> text(type).contains("\npublic "))
                .toList();
        assertThat(jira).hasSizeGreaterThan(60);
        assertThat(jira).allSatisfy(type -> assertThat(text(type)).contains(page(type)));
    }

    @Test
    void nothing_is_left_of_the_old_namespace() {
        assertThat(sources()).allSatisfy(type -> assertThat(text(type)).doesNotContainPattern(OLD_NAMESPACE));
        assertThat("import javax.servlet.http.HttpServletRequest;").containsPattern(OLD_NAMESPACE);
    }

    /** What javac would copy into whoever names it. */
    static class Guessed {
        static final int NUMBER = 1;
        static final String TEXT = "guessed";
        static final String COMPUTED = String.valueOf("guessed");
        static final Long BOXED = 1L;
    }

    private static List<String> constantsOf(byte[] type) {
        List<String> constants = new ArrayList<>();
        ClassVisitor fields = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
                if (value != null) constants.add(name);
                return null;
            }
        };
        new ClassReader(type).accept(fields, ClassReader.SKIP_CODE);
        return constants;
    }

    private static String page(Path type) {
        String name = SOURCES.relativize(type).toString().replace('\\', '/').replace(".java", ".html");
        return "https://docs.atlassian.com/software/jira/docs/api/latest/" + name;
    }

    private static Path compiled() {
        try {
            return Path.of(Action.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> sources() {
        return files(SOURCES, ".java");
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

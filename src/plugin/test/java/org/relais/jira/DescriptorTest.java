package org.relais.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.relais.jira.home.Option;
import org.relais.jira.purpose.Part;

/** The descriptor is code: what it names is there, and what is there it names. */
class DescriptorTest {
    private static final Path RESOURCES = Path.of("main/resources");
    /** Each has its bundle of words. */
    private static final List<String> FEATURES = files(".properties").stream()
            .map(file -> file.replaceFirst("^i18n/", "").replaceFirst("\\.properties$", ""))
            .filter(name -> name.matches("[a-z]+"))
            .toList();
    /** What templates print: every record of an edge whose name says so. */
    private static final List<Class<?>> VIEWS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.relais.jira").stream()
                    .filter(one -> one.isRecord() && one.getSimpleName().matches("\\w*(View|Line|Choice)"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();
    /** Texts whose keys are put together: a reason, an option, a level. */
    private static final List<String> MADE_OF_PARTS = List.of(
            "checklist.refusal.",
            "checklist.state.",
            "checklist.member.",
            "checklist.change.",
            "checklist.priority.",
            "checklist.workflow.",
            "checklist.step.",
            "circle.refusal.",
            "circle.power.",
            "circle.change.",
            "circle.pack",
            "circle.term.",
            "circle.changers.",
            "circle.fallback.",
            "circle.kind.",
            "circle.page.fact.",
            "circle.edit.link.",
            "circle.notice.",
            "home.person.",
            "circle.progress.",
            "circle.page.said.",
            "circle.page.tab.",
            "relais.refusal.",
            "owning.refusal.",
            "owning.power.",
            "owning.clause.",
            "owning.field.",
            "owning.workflow.",
            "purpose.refusal.",
            "purpose.advice.",
            "purpose.check.gone.",
            "purpose.links.",
            "purpose.exchange.unreadable.",
            "purpose.workflow.message.",
            "purpose.workflow.how",
            "purpose.workflow.level",
            "purpose.step.",
            "purpose.outcome.",
            "echo.verdict.",
            "echo.end.",
            "echo.admin.text.",
            "notice.kind.",
            "notice.wish.mode.",
            "hours.refusal.",
            "hours.shown.",
            "hours.where.",
            "hours.part.",
            "hours.away.",
            "home.option.",
            "home.level.",
            "home.check.");

    private static final Set<String> CHILDREN = Set.of(
            "plugin-info",
            "resource",
            "ao",
            "rest",
            "rest-migration",
            "web-section",
            "customfield-type",
            "customfield-searcher",
            "issue-tabpanel",
            "web-panel",
            "jql-function",
            "servlet",
            "workflow-condition",
            "workflow-function",
            "workflow-validator",
            "web-resource",
            "web-item",
            "webwork1",
            "user-anonymization-handler",
            "user-key-change-handler",
            "velocity-allowlist");

    private final Document descriptor = parse("atlassian-plugin.xml");

    @Test
    void every_module_is_of_a_kind_that_jira_knows_and_has_a_key_of_its_own() {
        List<Element> modules = descriptor.selectFirst("atlassian-plugin").children();
        assertThat(modules).extracting(Element::tagName).isSubsetOf(CHILDREN);
        List<String> keys = modules.stream()
                .filter(module -> !module.tagName().equals("plugin-info")
                        && !module.tagName().equals("resource"))
                .map(module -> module.attr("key"))
                .toList();
        assertThat(keys).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void every_class_it_names_can_be_loaded() throws ClassNotFoundException {
        List<String> names = new ArrayList<>(descriptor.select("[class]").eachAttr("class"));
        names.addAll(descriptor
                .select("entity, condition-class, validator-class, function-class")
                .eachText());
        names.addAll(descriptor.select("action").eachAttr("name"));
        assertThat(names).isNotEmpty();
        for (String name : names) assertThat(Class.forName(name)).isNotNull();
    }

    @Test
    void every_file_it_names_is_there_and_every_template_and_script_is_named() {
        Set<String> named =
                new TreeSet<>(descriptor.select("resource[location]").eachAttr("location"));
        descriptor.select("action view").eachText().forEach(view -> named.add(view.substring(1)));
        Set<String> brought =
                named.stream().filter(file -> file.contains("/lib/")).collect(Collectors.toSet());
        assertThat(brought)
                .as("libraries, which the build fetches")
                .allSatisfy(file -> assertThat(Path.of("target/classes", file)).exists());
        Set<String> ours = named.stream()
                .filter(file -> !file.startsWith("templates/plugins/") && !file.startsWith("i18n."))
                .filter(file -> !brought.contains(file))
                .collect(Collectors.toSet());
        assertThat(ours).allSatisfy(file -> assertThat(RESOURCES.resolve(file)).exists());
        assertThat(files(".vm", ".js", ".css")).containsExactlyInAnyOrderElementsOf(ours);
    }

    @Test
    void templates_escape_and_hold_no_inline_script() {
        assertThat(files(".vm")).isNotEmpty().allSatisfy(file -> {
            String template = text(RESOURCES.resolve(file));
            assertThat(template).startsWith("#enable_html_escaping()");
            assertThat(template).doesNotContain("#disable_html_escaping", "<script", "javascript:");
            assertThat(template).doesNotContainPattern("\\son[a-z]+=");
        });
    }

    /** Records that templates print, and what they ask of actions. */
    @Test
    void the_allow_list_is_what_templates_call_on_our_objects() {
        Set<String> expected = new TreeSet<>();
        assertThat(VIEWS).hasSizeGreaterThan(10);
        for (Class<?> view : VIEWS) {
            for (RecordComponent component : view.getRecordComponents()) {
                expected.add(view.getName() + "#" + component.getName() + "()");
            }
        }
        for (Element action : descriptor.select("action")) {
            Pattern call = Pattern.compile("\\$action\\.(get[A-Za-z]+\\(\\))");
            for (String view : action.select("view").eachText()) {
                Matcher asked = call.matcher(text(RESOURCES.resolve(view.substring(1))));
                while (asked.find()) expected.add(action.attr("name") + "#" + asked.group(1));
            }
        }
        assertThat(descriptor.select("velocity-allowlist > method").eachText())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_text_that_is_asked_for_exists_in_english_and_in_french_and_none_is_idle() {
        Set<String> there = new TreeSet<>();
        for (String feature : FEATURES) {
            Set<String> english = words("i18n/" + feature + ".properties").stringPropertyNames();
            assertThat(words("i18n/" + feature + "_fr.properties").stringPropertyNames())
                    .as(feature)
                    .isEqualTo(english);
            there.addAll(english);
        }
        Set<String> asked = new TreeSet<>();
        String of = "(?:relais|" + String.join("|", FEATURES) + ")\\.[a-z.-]+";
        Pattern key = Pattern.compile("\"(?<java>" + of + ")\"|'(?<js>" + of + ")'");
        sources().forEach(source -> {
            Matcher matcher = key.matcher(source);
            while (matcher.find())
                asked.add(matcher.group("java") == null ? matcher.group("js") : matcher.group("java"));
        });
        for (Part part : Part.values()) {
            asked.addAll(List.of(part.key(), part.key() + ".label", part.key() + ".description"));
        }
        Set<String> idle = new TreeSet<>(there);
        idle.removeAll(asked);
        idle.removeIf(word -> MADE_OF_PARTS.stream().anyMatch(word::startsWith));
        assertThat(idle).isEmpty();
        asked.removeIf(word -> word.endsWith(".") || word.endsWith(".css"));
        assertThat(there).containsAll(asked);
    }

    @Test
    void every_option_and_its_values_have_words() {
        for (Option option : Wiring.offered()) {
            Properties english = words("i18n/home.properties");
            assertThat(english.getProperty(option.key())).isNotBlank();
            assertThat(english.getProperty(option.key() + ".explained")).isNotBlank();
            assertThat(option.values()).allSatisfy(value -> assertThat(english.getProperty(option.key() + "." + value))
                    .isNotBlank());
        }
    }

    @Test
    void every_reason_to_refuse_has_its_sentence() {
        Properties english = words("i18n/purpose.properties");
        for (var reason : org.relais.jira.purpose.Refusal.Reason.values()) {
            assertThat(english.getProperty("purpose.refusal." + reason.word())).isNotBlank();
        }
    }

    @Test
    void whatever_lists_refuse_and_show_has_its_words() {
        Properties english = words("i18n/checklist.properties");
        for (var reason : org.relais.jira.checklist.Refusal.Reason.values()) {
            assertThat(english.getProperty("checklist.refusal." + reason.word()))
                    .as(reason.word())
                    .isNotBlank();
        }
        for (var meaning : org.relais.jira.checklist.Meaning.values()) {
            assertThat(english.getProperty("checklist.state." + meaning.word())).isNotBlank();
        }
        for (var member : org.relais.jira.checklist.Member.values()) {
            assertThat(english.getProperty("checklist.member." + member.word()))
                    .as(member.word())
                    .isNotBlank();
        }
        for (var word : org.relais.jira.checklist.Change.Word.values()) {
            assertThat(english.getProperty("checklist.change." + word.word()))
                    .as(word.word())
                    .isNotBlank();
        }
    }

    @Test
    void whatever_circles_refuse_change_and_call_has_its_words() {
        Properties english = words("i18n/circle.properties");
        for (var reason : org.relais.jira.circle.Refusal.Reason.values()) {
            assertThat(english.getProperty("circle.refusal." + reason.word()))
                    .as(reason.word())
                    .isNotBlank();
        }
        for (var kind : org.relais.jira.circle.Power.Kind.values()) {
            assertThat(english.getProperty("circle.power." + kind.word())).isNotBlank();
        }
        for (var pack : org.relais.jira.circle.Pack.values()) {
            assertThat(english.getProperty("circle.pack." + pack.word())).isNotBlank();
            for (var term : org.relais.jira.circle.Term.values()) {
                assertThat(english.getProperty(org.relais.jira.circle.Packs.key(pack, term)))
                        .isNotBlank();
            }
        }
    }

    @Test
    void every_thought_of_the_adviser_has_its_sentence_and_one_example() {
        Properties english = words("i18n/purpose.properties");
        for (var reason : org.relais.jira.purpose.advice.Advice.Reason.values()) {
            assertThat(english.getProperty(reason.key())).contains("{0}");
            assertThat(english.getProperty(reason.example())).isNotBlank();
        }
    }

    @Test
    void no_text_holds_a_straight_apostrophe_which_jira_would_swallow() {
        for (String feature : FEATURES) {
            for (String bundle : List.of("i18n/" + feature + ".properties", "i18n/" + feature + "_fr.properties")) {
                assertThat(words(bundle).values())
                        .noneMatch(text -> text.toString().contains("'"));
            }
        }
    }

    private static Stream<String> sources() {
        List<Path> all = new ArrayList<>(List.of(Path.of("../../atlassian-plugin.xml")));
        all.addAll(under(Path.of("main/java")));
        FEATURES.forEach(feature -> all.addAll(under(RESOURCES.resolve(feature))));
        return all.stream().map(DescriptorTest::text);
    }

    private static List<String> files(String... endings) {
        return under(RESOURCES).stream()
                .map(file -> RESOURCES.relativize(file).toString())
                .filter(file -> Stream.of(endings).anyMatch(file::endsWith))
                .toList();
    }

    private static List<Path> under(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
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

    private static Document parse(String resource) {
        try (InputStream stream = DescriptorTest.class.getClassLoader().getResourceAsStream(resource)) {
            return Jsoup.parse(stream, "UTF-8", "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As they stand in the sources, before the build escapes them. */
    private static Properties words(String resource) {
        Properties words = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(Files.newInputStream(RESOURCES.resolve(resource)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What {@code mvn -Prun} starts, read from the build itself and started without Maven. */
class RunCommandIT {
    private static final String PLUGIN = "//profile[id='run']/build/plugins/plugin[artifactId='exec-maven-plugin']";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private final Map<String, String> properties = new HashMap<>();
    private Document pom;

    @TempDir
    private Path home;

    @BeforeEach
    void read_the_build() throws Exception {
        pom = document("pom.xml");
        for (Document one : List.of(document("../../pom.xml"), pom)) {
            NodeList all = (NodeList) xpath.evaluate("/project/properties/*", one, XPathConstants.NODESET);
            for (int n = 0; n < all.getLength(); n++) {
                Element property = (Element) all.item(n);
                properties.put(property.getTagName(), property.getTextContent());
            }
        }
        Path bundle = Relais.bundle().toAbsolutePath().normalize();
        properties.put("project.basedir", Path.of("").toAbsolutePath().toString());
        properties.put("project.build.directory", bundle.getParent().toString());
        properties.put(
                "project.build.finalName", bundle.getFileName().toString().replaceFirst("\\.jar$", ""));
        properties.put("java.home", System.getProperty("java.home"));
        properties.put("maven.multiModuleProjectDirectory", Path.of("../..").toString());
        properties.put("home", home.toString());
        properties.put("port", String.valueOf(freePort()));
    }

    private static Document document(String path) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of(path).toFile());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The command line of the profile with its properties filled in. */
    private List<String> command() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(filledIn(xpath.evaluate(PLUGIN + "/executions/execution/configuration/executable", pom)));
        NodeList arguments = (NodeList) xpath.evaluate(
                PLUGIN + "/executions/execution/configuration/arguments/argument", pom, XPathConstants.NODESET);
        for (int n = 0; n < arguments.getLength(); n++)
            command.add(filledIn(arguments.item(n).getTextContent()));
        return command;
    }

    private String filledIn(String text) {
        Matcher property = PROPERTY.matcher(text);
        return property.replaceAll(found -> {
            String value = properties.get(found.group(1));
            if (value == null) throw new AssertionError("nobody says what ${" + found.group(1) + "} is");
            return Matcher.quoteReplacement(value);
        });
    }

    @Test
    void it_comes_after_packaging_and_hands_on_every_option_that_the_readme_names() throws Exception {
        assertThat(xpath.evaluate(PLUGIN + "/executions/execution/phase", pom)).isEqualTo("package");
        assertThat(xpath.evaluate(PLUGIN + "/executions/execution/goals/goal", pom))
                .isEqualTo("exec");
        String written = xpath.evaluate(PLUGIN + "/executions/execution/configuration/arguments", pom);
        Matcher named = Pattern.compile("-D([a-z.]+)=").matcher(aboutTheCommand());
        List<String> promised = named.results().map(found -> found.group(1)).toList();
        assertThat(promised).contains("port", "home", "demo", "heap", "jdbc.url", "import");
        assertThat(promised).allSatisfy(name -> assertThat(written).contains("${" + name + "}"));
    }

    private static String aboutTheCommand() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        int from = readme.indexOf("`mvn -Prun` builds");
        assertThat(from).as("the README says what the command takes").isNotNegative();
        return readme.substring(from, readme.indexOf("\n\n", from));
    }

    @Test
    void it_is_ready_lets_the_administrator_in_and_ends_when_it_is_told_to() throws Exception {
        Path log = home.resolve("run.log");
        Process host = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            String url = ready(host, log);
            assertThat(url).isEqualTo("http://localhost:" + properties.get("port") + "/jira");
            HttpResponse<String> inside = logIn(url);
            assertThat(inside.statusCode()).isEqualTo(303);
            assertThat(inside.headers().firstValue("Set-Cookie")).isPresent();
            host.destroy();
            assertThat(host.waitFor(30, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(host.exitValue())
                    .as("of SIGTERM, as every process of Java")
                    .isEqualTo(143);
            assertThat(Files.readString(log)).doesNotContain("while stopping", " ERROR ", "Exception");
        } finally {
            host.destroyForcibly().waitFor();
        }
    }

    private static String ready(Process host, Path log) throws Exception {
        Pattern line = Pattern.compile("(?m)^ready (\\S+)");
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Thread.sleep(100)) {
            Matcher said = line.matcher(Files.readString(log));
            if (said.find()) return said.group(1);
            assertThat(host.isAlive()).as(Files.readString(log)).isTrue();
        }
        throw new AssertionError("not ready after " + PATIENCE + ":\n" + Files.readString(log));
    }

    private static HttpResponse<String> logIn(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url + "/login.jsp"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("os_username=admin&os_password=admin"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}

package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.TestHost;

/** A stranger calls every method of every resource that there is, and that there will be. */
@RunsRelais
class StrangerIT {
    private static final String HIDDEN = "EDGE-1";

    /** Whoever is logged in may ask these: they read nothing but what is sent. */
    private static final List<String> READS_NO_ISSUE = List.of("purpose/advice", "owning/roles");

    /** What is everybody's own, asks for a person whom there is not, or says not what is wanted; the body is none of their shape. */
    private static final Map<String, Integer> OF_PEOPLE = Map.of(
            "GET purposes", 400,
            "GET checklists/mine", 200,
            "GET hours/mine", 200,
            "PUT hours/mine", 400,
            "GET hours/of/1", 404,
            "POST hours/landing", 400);
    /** The structure of circles is shown to whoever is logged in, but for what is restricted; 1 is no node of it. */
    private static final List<String> STRUCTURE =
            List.of("circles", "circles/map", "circles/search", "circles/log", "circles/differences");

    /** One method of a resource: of an issue that the stranger must not see, or for administrators. */
    private record Door(String method, String path) {
        /** What a stranger to the project is answered. */
        int answer() {
            if (path.contains(HIDDEN) || path.startsWith("projects/")) return 404;
            if (OF_PEOPLE.containsKey(method + " " + path)) return OF_PEOPLE.get(method + " " + path);
            if (path.contains(HIDDEN) || path.startsWith("circles/nodes/1")) return 404;
            if (path.equals("circles/nodes")) return 400; // what is sent is no role: nobody would be let in with it
            if (STRUCTURE.contains(path)) return 200;
            return READS_NO_ISSUE.contains(path) ? 200 : 403;
        }
    }

    @Test
    void every_resource_answers_a_stranger_as_if_the_issue_did_not_exist_and_an_unknown_visitor_not_at_all(
            TestHost relais) {
        List<Door> doors = doors();
        assertThat(doors).hasSizeGreaterThanOrEqualTo(2);
        for (Door door : doors) {
            assertThat(call(relais, "cy", door)).as(door.toString()).isEqualTo(door.answer());
            assertThat(call(relais, null, door)).as(door.toString()).isEqualTo(401);
        }
    }

    private static int call(TestHost relais, String username, Door door) {
        String body = door.method().equals("GET") || door.method().equals("DELETE") ? null : "{\"why\": \"mine\"}";
        return relais.as(username)
                .send(
                        door.method(),
                        "/rest/relais/1.0/" + door.path(),
                        body,
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"x\"")
                .status();
    }

    private static List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        for (JavaClass resource : new ClassFileImporter().importPackages("org.relais.jira")) {
            if (!resource.isAnnotatedWith(Path.class)) continue;
            String base = resource.getAnnotationOfType(Path.class).value();
            for (JavaMethod method : resource.getMethods()) {
                method.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().reflect().getAnnotation(HttpMethod.class))
                        .filter(verb -> verb != null)
                        .forEach(verb -> doors.add(new Door(verb.value(), path(base, method))));
            }
        }
        return doors;
    }

    private static String path(String base, JavaMethod method) {
        String own = method.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value())
                .orElse("");
        return (base + own)
                .replace("{issue}", HIDDEN)
                .replaceAll("\\{[a-z]+: *([a-z]+)[^}]*}", "$1")
                .replaceAll("\\{[^}]+}", "1");
    }
}

package org.relais.jira.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.relais.host.harness.Reply;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** Sets roles up as an administrator does: the organisation from its file, the two fields, and both on the screens. */
public final class Arrangement {
    private Arrangement() {}

    /** Answers the ids of the fields: the owning role, and those affected. */
    public static List<String> roles(TestHost relais, Session admin) {
        Reply imported = relais.as("admin").post("/rest/relais/1.0/circles/file", organisation());
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
        assertThat(admin.submit("/secure/admin/RelaisOwningFields!create.jspa", Map.of())
                        .status())
                .isEqualTo(200);
        Document page = admin.get("/secure/admin/RelaisOwningFields.jspa").html();
        List<String> fields = page.select("a[href^=AssociateFieldToScreens]").eachAttr("href").stream()
                .map(link -> link.substring(link.indexOf('=') + 1))
                .toList();
        assertThat(fields).hasSize(2);
        fields.forEach(field -> onEveryScreen(admin, field));
        return fields;
    }

    private static void onEveryScreen(Session admin, String field) {
        String address = "/secure/admin/AssociateFieldToScreens!default.jspa?fieldId=" + field;
        List<String> screens =
                admin.get(address).html().select("input[type=checkbox]").eachAttr("value");
        String name = admin.get(address).html().select("input[type=checkbox]").attr("name");
        assertThat(admin.submit("/secure/admin/AssociateFieldToScreens.jspa", Map.of("fieldId", field, name, screens))
                        .status())
                .isEqualTo(200);
    }

    private static String organisation() {
        try {
            return Files.readString(Path.of("test/resources/circle/edges.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

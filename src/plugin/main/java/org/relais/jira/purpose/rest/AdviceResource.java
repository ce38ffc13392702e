package org.relais.jira.purpose.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.rest.Fault;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeText;
import org.relais.jira.purpose.advice.Adviser;

/** What the adviser thinks of a text. Nothing is stored, and no issue is read. */
@Path("purpose/advice")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class AdviceResource {
    private static final List<String> MEMBERS = List.of("why", "summary");

    private final Adviser adviser;
    private final CurrentVisitor visitor;

    @Inject
    public AdviceResource(Adviser adviser, CurrentVisitor visitor) {
        this.adviser = adviser;
        this.visitor = visitor;
    }

    /**
     * {@code {"why": "…", "summary": "…"}}, the summary optional: 200 with {@code {"advice": [{reason, message,
     * example}]}}, an empty list where there is nothing to say. 400 (the text or the JSON), 413.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response advise(InputStream body) throws IOException {
        return JsonTexts.read(body, MEMBERS, this::about, fault -> Problems.of(fault, MEMBERS, visitor.words()));
    }

    private Response about(Map<String, String> texts) {
        if (!texts.containsKey("why")) {
            return Problems.of(Fault.NOT_THE_SHAPE, MEMBERS, visitor.words());
        }
        return PurposeText.read(
                texts.get("why"),
                why -> {
                    String text = why.map(PurposeText::value).orElse("");
                    List<AdviceJson> advice = adviser.on(text, texts.get("summary")).stream()
                            .map(one -> AdviceJson.of(one, visitor.words()))
                            .toList();
                    return Response.ok(Map.of("advice", advice))
                            .header("Cache-Control", "no-store")
                            .build();
                },
                refusal -> Problems.of(refusal.about(Part.WHY), visitor.words()));
    }
}

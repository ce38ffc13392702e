package org.relais.jira.jira.rest;

import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;

/**
 * The one shape of every error of Relais' REST API: the status again, a reason that programs can tell apart, a sentence in
 * the visitor's language, the field and its limit where one is at fault, and both texts where somebody was faster.
 *
 * @param reason words with hyphens: {@code too-long}
 * @param limit in characters, bytes or pieces, as the sentence says
 * @param length how many there were
 * @param current what stands there now, in the shape in which it is read
 * @param yours what was sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        int status,
        String reason,
        String message,
        String field,
        Integer limit,
        Integer length,
        Object current,
        Object yours) {

    public static Problem of(int status, String reason, String message) {
        return new Problem(status, reason, message, null, null, null, null, null);
    }

    /** @param members what the body may hold, for a sentence that says so */
    public static Problem of(Fault fault, int mostBytes, String members, I18nHelper words) {
        Object[] said = {mostBytes, members};
        return of(fault.status(), fault.word(), words.getText("relais.refusal." + fault.word(), said));
    }

    /** Somebody else wrote in the meantime. */
    public static Problem stale(Object current, Object yours, I18nHelper words) {
        return new Problem(412, "stale", words.getText("relais.refusal.stale"), null, null, null, current, yours);
    }

    /** The same, about one field. */
    public Problem about(String which) {
        return new Problem(status, reason, message, which, limit, length, current, yours);
    }

    /** The same, with what may be and what was. */
    public Problem measured(Integer most, Integer sent) {
        return new Problem(status, reason, message, field, most, sent, current, yours);
    }

    public Response response() {
        return Response.status(status).entity(this).build();
    }
}

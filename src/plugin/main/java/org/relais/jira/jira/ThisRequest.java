package org.relais.jira.jira;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers what was found out until the request ends, for what asks for the same again in it; outside of one, nothing. */
public final class ThisRequest {
    private ThisRequest() {}

    /** @param asked says all that the answer depends on; of what it was asked for first it stays the answer */
    @SuppressWarnings("unchecked")
    public static <T> T once(Record asked, Supplier<T> work) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        if (request == null) return work.get();
        String name = "org.relais.jira:" + asked;
        Optional<T> known = (Optional<T>) request.getAttribute(name);
        if (known == null) {
            known = Optional.of(work.get());
            request.setAttribute(name, known);
        }
        return known.get();
    }
}

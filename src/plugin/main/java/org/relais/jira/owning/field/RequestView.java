package org.relais.jira.owning.field;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.View;
import org.relais.jira.jira.CurrentVisitor;

/**
 * The structure as whoever is asking may see it, asked for once in a request: lists print a role in every row. Outside of a
 * request it is asked for each time.
 */
public final class RequestView {
    private static final String KEPT = RequestView.class.getName();

    private final CircleService circles;
    private final CurrentVisitor visitor;

    public RequestView(CircleService circles, CurrentVisitor visitor) {
        this.circles = circles;
        this.visitor = visitor;
    }

    private record Kept(Visitor visitor, Optional<View> view) {}

    /** Nothing for whoever is not logged in. */
    public Optional<View> open() {
        return open(visitor.visitor());
    }

    /** The same for a person that Jira names, who mostly is the one who asks. */
    public Optional<View> open(Visitor asking) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        if (request == null) return circles.open(asking);
        if (request.getAttribute(KEPT) instanceof Kept kept && kept.visitor().equals(asking)) return kept.view();
        Optional<View> view = circles.open(asking);
        request.setAttribute(KEPT, new Kept(asking, view));
        return view;
    }

    Locale reader() {
        return visitor.words().getLocale();
    }

    String sentence(String key, Object... details) {
        return visitor.words().getText(key, details);
    }
}

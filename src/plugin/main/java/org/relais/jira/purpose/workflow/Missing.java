package org.relais.jira.purpose.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.relais.jira.access.IssueRef;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.Demand;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an issue in a transition lacks of its purpose. Whatever goes wrong here, the transition goes on. */
public final class Missing {
    static final String PARTS = "parts";
    static final String INHERITED = "inherited";
    static final String ON = "on";

    private static final Logger LOG = LoggerFactory.getLogger(Missing.class);

    private final PurposeService purposes;

    public Missing(PurposeService purposes) {
        this.purposes = purposes;
    }

    static Demand demand(Map<?, ?> arguments) {
        String words = String.valueOf(arguments.get(PARTS));
        return Demand.of(Arrays.asList(words.split(",")), ON.equals(arguments.get(INHERITED)));
    }

    List<Part> of(Issue issue, ApplicationUser person, Map<?, ?> arguments) {
        return asked(issue, ref -> purposes.missing(CurrentVisitor.of(person), ref, demand(arguments)));
    }

    /** The same as far as the view of an issue may look. */
    List<Part> nearby(Issue issue, ApplicationUser person, Map<?, ?> arguments) {
        return asked(issue, ref -> purposes.missingNearby(CurrentVisitor.of(person), ref, demand(arguments)));
    }

    /** As {@link #of}, but for what somebody said the issue may go on without. */
    List<Part> unacknowledged(Issue issue, ApplicationUser person, Map<?, ?> arguments) {
        return asked(issue, ref -> purposes.missingUnacknowledged(CurrentVisitor.of(person), ref, demand(arguments)));
    }

    private static List<Part> asked(Issue issue, Function<IssueRef, List<Part>> question) {
        if (issue == null || issue.getId() == null) return List.of(); // it is only being created
        try {
            return question.apply(new JiraIssue(issue));
        } catch (RuntimeException e) {
            LOG.warn("The purpose of issue {} was not asked for in its transition", issue.getId(), e);
            return List.of();
        }
    }
}

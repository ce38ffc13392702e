package org.relais.jira.purpose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.ProjectPass;
import org.relais.jira.access.Visitor;

/**
 * Finds issues by what they stand below, in the order of their keys. Answers about everything are steps on a way, and
 * nothing of them is shown before the gate was asked.
 */
public interface Descents {
    /** The most issues of a project, or below an issue, that are looked at. */
    int MOST = 20_000;

    /**
     * Which issues count.
     *
     * @param within the only project that counts, where one does
     * @param seen whether only those count that this visitor may see
     */
    record Scope(Visitor visitor, Optional<ProjectPass> within, boolean seen) {
        static Scope seen(Visitor visitor) {
            return new Scope(visitor, Optional.empty(), true);
        }

        static Scope seenIn(ProjectPass pass) {
            return new Scope(pass.holder(), Optional.of(pass), true);
        }

        static Scope everything(Visitor visitor) {
            return new Scope(visitor, Optional.empty(), false);
        }
    }

    /** The issues directly below any of these, by any of the links that lead upwards. */
    List<IssueRef> below(Scope scope, Collection<IssueRef> above, int start, int most);

    int countBelow(Scope scope, Collection<IssueRef> above);

    /** Issues of a project that the visitor may see. */
    enum Choice {
        ALL,
        /** Without a link that leads upwards, and with a why. */
        TOP_STATED,
        /** Without a link that leads upwards, and without a why. */
        TOP_UNSTATED
    }

    /** These issues of a project; where links of a type lead upwards, a page may be shorter than what was asked for. */
    List<IssueRef> of(ProjectPass pass, Choice choice, int start, int most);

    int count(ProjectPass pass, Choice choice);

    /** How many issues the project has, whoever may see them. */
    int countAll(ProjectPass pass);

    /** Those issues of a project that state a why. */
    Set<IssueId> stating(ProjectPass pass);

    /** Issues of a project whose summary, why or key is like this text. */
    List<IssueRef> like(ProjectPass pass, String text, int start, int most);
}

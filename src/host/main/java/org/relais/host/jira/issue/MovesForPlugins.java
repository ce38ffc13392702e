package org.relais.host.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Optional;
import java.util.function.Consumer;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Transitions;
import org.relais.host.people.Person;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Moves;

/** {@inheritDoc} A plugin moves issues as a visitor without a session would. */
public final class MovesForPlugins implements Transitions {
    private final Moves moves;
    private final I18nHelper.BeanFactory words;

    public MovesForPlugins(Moves moves, I18nHelper.BeanFactory words) {
        this.moves = moves;
        this.words = words;
    }

    @Override
    public boolean offers(ApplicationUser person, HostIssue issue, int actionId) {
        return moves.open(visit(person), issue).stream().anyMatch(way -> way.id() == actionId);
    }

    @Override
    public void go(ApplicationUser person, long issue, int actionId, String comment, Consumer<HostIssue> filledIn) {
        moves.move(visit(person), issue, actionId, comment, filledIn);
    }

    private Visit visit(ApplicationUser person) {
        I18nHelper i18n = words.getInstance(person);
        return new Visit((Person) person, Optional.empty(), i18n.getLocale(), i18n);
    }
}

package org.relais.jira.checklist.jql;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.checklist.ChecklistService;
import org.relais.jira.checklist.Checklists;
import org.relais.jira.checklist.Checklists.Place;
import org.relais.jira.checklist.Checklists.Wanted;
import org.relais.jira.checklist.Who;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.ThisRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the functions share: asking the store once in a request, and whose question is answered. */
public final class Searching {
    /** The most issues that a function answers. */
    static final int MOST = 20_000;

    private static final Logger AUDIT = LoggerFactory.getLogger("org.relais.jira.audit");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([hdw])");
    private static final Set<String> ONESELF = Set.of("currentuser()", "me");

    private final ChecklistService lists;
    private final Checklists kept;
    private final UserManager people;
    private final CurrentVisitor visitor;
    private final Clock clock;

    public Searching(ChecklistService lists, Checklists kept, UserManager people, CurrentVisitor visitor, Clock clock) {
        this.lists = lists;
        this.kept = kept;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
    }

    String say(String key, Object... details) {
        return visitor.words().getText(key, details);
    }

    private record Asked(Wanted wanted) {}

    private record AskedFor(List<Who> whom) {}

    Set<Place> find(Wanted wanted) {
        return once(new Asked(wanted), () -> kept.find(wanted, MOST + 1));
    }

    Set<Place> waitingFor(List<Who> whom) {
        return once(new AskedFor(whom), () -> kept.waitingFor(whom, MOST + 1));
    }

    private static Set<Place> once(Record asked, Supplier<Set<Place>> work) {
        return ThisRequest.once(asked, work);
    }

    /** Without those of projects that show their lists to others alone: whoever is told of one must be allowed to see it. */
    List<IssueId> shown(ApplicationUser searcher, Set<Place> found) {
        Visitor asking = CurrentVisitor.of(searcher);
        Map<ProjectId, Boolean> shows = new HashMap<>();
        return found.stream()
                .filter(place -> shows.computeIfAbsent(place.project(), project -> lists.shows(asking, project)))
                .map(Place::issue)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Whether more was found than may be answered; then it is said how to ask for less. */
    void checkCount(String function, Set<Place> found, String narrower, MessageSet messages) {
        if (found.size() > MOST) messages.addErrorMessage(say("checklist.jql.too-many", function, MOST, narrower));
    }

    /** {@code 2d}, {@code 8h}, {@code 1w}: the end of so much time from now. */
    Optional<java.time.Instant> until(String span) {
        Matcher matcher = SPAN.matcher(span.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) return Optional.empty();
        int count = Integer.parseInt(matcher.group(1));
        Duration time =
                switch (matcher.group(2)) {
                    case "h" -> Duration.ofHours(count);
                    case "d" -> Duration.ofDays(count);
                    default -> Duration.ofDays(7L * count);
                };
        // to the minute, so that a query that is asked twice in a request is one
        return Optional.of(clock.instant()
                .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                .plus(time));
    }

    // --- people

    /** Whom a question is about: whoever searches; somebody else only for administrators of Jira. */
    Optional<List<Who>> whom(ApplicationUser searcher, List<String> arguments) {
        if (searcher == null) return Optional.empty();
        Visitor asking = CurrentVisitor.of(searcher);
        if (oneself(searcher, arguments)) return Optional.of(lists.oneself(asking));
        return Optional.ofNullable(people.getUserByName(arguments.get(0)))
                .map(person -> new UserKey(person.getKey()))
                .flatMap(person -> lists.somebody(asking, person));
    }

    private static boolean oneself(ApplicationUser searcher, List<String> arguments) {
        return arguments.isEmpty()
                || ONESELF.contains(arguments.get(0).toLowerCase(Locale.ROOT))
                || arguments.get(0).equalsIgnoreCase(searcher.getName());
    }

    /**
     * Says why a question about a person is not answered, if it is not; one about somebody else is written down. Whoever
     * does not administer Jira hears the same of somebody who exists and of somebody who does not.
     */
    void checkPerson(ApplicationUser searcher, String function, List<String> arguments, MessageSet messages) {
        if (searcher == null) {
            messages.addErrorMessage(say("checklist.jql.log-in", function));
        } else if (whom(searcher, arguments).isEmpty()) {
            messages.addErrorMessage(say("checklist.jql.others", function));
        } else if (!oneself(searcher, arguments)) {
            AUDIT.info("{} asked {} about {}", searcher.getKey(), function, arguments.get(0));
        }
    }
}

package org.relais.jira.notice;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

/** What people hear from Relais: decided once, always to be read on <em>My relay</em>, and mailed when they like. */
@CheckReturnValue
public final class NoticeService {
    /** The name of the job that mails. */
    public static final String JOB = "notices";
    /** How many stand on a page. */
    public static final int PAGE = 50;

    private static final int AT_ONCE = 500;

    private final Gate gate;
    private final Notices notices;
    private final Wishes wishes;
    private final Letters letters;
    private final OwnHours hours;
    private final Map<String, NoticeKind> kinds;
    private final Map<String, ThingKind> thingKinds;
    private final Clock clock;

    public NoticeService(
            Gate gate,
            Notices notices,
            Wishes wishes,
            Letters letters,
            OwnHours hours,
            List<NoticeKind> kinds,
            List<ThingKind> thingKinds,
            Clock clock) {
        this.gate = gate;
        this.notices = notices;
        this.wishes = wishes;
        this.letters = letters;
        this.hours = hours;
        this.kinds = kinds.stream().collect(Collectors.toMap(NoticeKind::word, Function.identity()));
        this.thingKinds = thingKinds.stream().collect(Collectors.toMap(ThingKind::word, Function.identity()));
        this.clock = clock;
    }

    /** A notice about what its person may see, and what it says just now. */
    public record Shown(Notice notice, Told told) {}

    /** What waits for somebody, and when they want mail. The next page begins before {@code next}; none ends the list. */
    public record Mine(List<Shown> waiting, Optional<Long> next, Wish wish) {}

    /**
     * Tells somebody something, once for this moment; see {@link Notices#decide}.
     *
     * @return whether this call decided it
     */
    public boolean tell(String moment, UserKey person, String kind, IssueId issue, boolean mail) {
        return notices.decide(moment, person, kind, new Subject.OfIssue(issue), mail);
    }

    /**
     * Something to tell somebody, once for this moment.
     *
     * @param kind the word of a {@link ThingKind}, to which the thing means something
     */
    public record Telling(String moment, UserKey person, String kind, String thing) {}

    /** Tells people of things that are no issues; what they were told already is looked up for all at once. */
    public void tell(Collection<Telling> some) {
        Set<String> known = notices.decided(some.stream().map(Telling::moment).toList());
        some.stream().filter(one -> !known.contains(one.moment())).forEach(one -> {
            boolean unused = notices.decide( // false: another node was quicker
                    one.moment(), one.person(), one.kind(), new Subject.OfThing(one.thing()), true);
        });
    }

    /** What waits for the visitor, older than this id; nothing for whoever is not logged in. */
    public Optional<Mine> mine(Visitor visitor, long before) {
        return gate.self(visitor).map(pass -> {
            List<Notice> found = notices.waiting(pass, before, PAGE + 1);
            List<Notice> page = found.subList(0, Math.min(PAGE, found.size()));
            Optional<Long> next =
                    found.size() > PAGE ? Optional.of(page.get(PAGE - 1).id()) : Optional.empty();
            return new Mine(shown(page), next, wishes.of(pass.holder()));
        });
    }

    /** Takes a notice from the visitor's list; whether they were let in. */
    public boolean settle(Visitor visitor, long id) {
        return gate.self(visitor)
                .map(pass -> {
                    notices.settle(pass, id);
                    return true;
                })
                .orElse(false);
    }

    /** Keeps when the visitor wants mail; whether they were let in. */
    public boolean keep(Visitor visitor, Wish wish) {
        return gate.self(visitor)
                .map(pass -> {
                    wishes.keep(pass, wish);
                    return true;
                })
                .orElse(false);
    }

    /** Mails what is due, to each person at most one mail. Should the node die in between, it is mailed again. */
    public void mail() {
        Map<UserKey, List<Notice>> due = notices.toMail(clock.instant(), AT_ONCE).stream()
                .collect(Collectors.groupingBy(Notice::person, LinkedHashMap::new, Collectors.toList()));
        due.forEach((person, theirs) -> {
            Optional<ZoneId> zone = letters.reach(person);
            Wish wish = wishes.of(person);
            if (zone.isEmpty() || wish.mode() == Wish.Mode.NEVER) notices.mailed(theirs);
            else mail(person, theirs, wish, zone.get());
        });
    }

    private void mail(UserKey person, List<Notice> theirs, Wish wish, ZoneId zone) {
        Instant now = clock.instant();
        OwnHours.Openings theirHours = hours.of(person);
        List<Notice> ready = new ArrayList<>();
        for (Notice notice : theirs) {
            Instant from = wish.mailFrom(notice.made(), now, zone, theirHours);
            if (from.isAfter(now)) notices.postpone(List.of(notice), from);
            else ready.add(notice);
        }
        List<Shown> shown = shown(ready);
        if (!shown.isEmpty()) letters.post(person, shown);
        if (!ready.isEmpty()) notices.mailed(ready);
    }

    /** What the person may not see any more is left out, and so is what waits no longer. */
    private List<Shown> shown(List<Notice> some) {
        Map<Notice, Told> things = things(some);
        return some.stream()
                .flatMap(notice -> notice.about() instanceof Subject.OfIssue about
                        ? told(notice, about).stream()
                        : Optional.ofNullable(things.get(notice)).map(told -> new Shown(notice, told)).stream())
                .toList();
    }

    private Optional<Shown> told(Notice notice, Subject.OfIssue about) {
        return gate.open(
                        Visitor.of(notice.person()), Long.toString(about.issue().value()))
                .filter(pass -> {
                    NoticeKind kind = kinds.get(notice.kind());
                    return kind != null && kind.waits(pass);
                })
                .map(pass -> new Shown(notice, Told.of(notice.kind(), pass.ref())));
    }

    /** Each kind is asked once for a person, of all its things. */
    private Map<Notice, Told> things(List<Notice> some) {
        record Asked(UserKey person, String kind) {}
        Map<Asked, List<Notice>> asked = some.stream()
                .filter(notice -> notice.about() instanceof Subject.OfThing && thingKinds.containsKey(notice.kind()))
                .collect(Collectors.groupingBy(notice -> new Asked(notice.person(), notice.kind())));
        Map<Notice, Told> told = new HashMap<>();
        asked.forEach((one, theirs) -> gate.self(Visitor.of(one.person())).ifPresent(pass -> {
            Map<String, Told> found = thingKinds
                    .get(one.kind())
                    .told(pass, theirs.stream().map(NoticeService::thing).toList());
            theirs.forEach(
                    notice -> Optional.ofNullable(found.get(thing(notice))).ifPresent(said -> told.put(notice, said)));
        }));
        return told;
    }

    private static String thing(Notice notice) {
        return ((Subject.OfThing) notice.about()).name();
    }
}

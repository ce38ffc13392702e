package org.relais.jira.hours;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.access.PersonPass;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.access.Visitor;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.hours.Refusal.Reason;

/** When people work: said by each for themselves, and shown as far as they like. */
@CheckReturnValue
public final class HoursService {
    /** The most working minutes that a deadline can be away: half a year of days of eight hours. */
    public static final int MOST_MINUTES = 60_000;

    private static final Duration AHEAD = Duration.ofDays(14);

    private final Gate gate;
    private final HoursBook book;
    private final PublicCalendars calendars;
    private final Zones zones;
    private final ProjectOptions options;
    private final Clock clock;

    public HoursService(
            Gate gate, HoursBook book, PublicCalendars calendars, Zones zones, ProjectOptions options, Clock clock) {
        this.gate = gate;
        this.book = book;
        this.calendars = calendars;
        this.zones = zones;
        this.options = options;
        this.clock = clock;
    }

    /**
     * One's own hours.
     *
     * @param said whether they are one's own words, or what is usual here
     * @param version of what was said; of nothing, where nothing was
     * @param zone the zone in force
     * @param opens the next moment in one's hours, now among them
     */
    public record Mine(
            Hours hours, boolean said, Version version, ZoneId zone, boolean inHours, Optional<Instant> opens) {}

    /**
     * What somebody lets others see. What is not shown is empty.
     *
     * @param opens when they are in their hours next
     */
    public record Seen(
            UserKey person,
            boolean inHours,
            Optional<ZoneId> zone,
            Optional<Week> week,
            Optional<Instant> opens,
            List<Span> ahead,
            List<Leave> leave) {}

    /** One's own hours; nothing for whoever is not logged in. */
    public Optional<Mine> mine(Visitor visitor) {
        return gate.self(visitor).map(this::mine);
    }

    private Mine mine(SelfPass pass) {
        Optional<Hours> said = said(pass.holder());
        Hours hours = said.orElseGet(this::usual);
        WorkingTime time = time(pass.holder(), hours);
        Instant now = clock.instant();
        return new Mine(hours, said.isPresent(), version(said), time.zone(), time.within(now), time.opens(now));
    }

    private static Version version(Optional<Hours> said) {
        return said.map(Hours::version).orElseGet(() -> Version.of(Optional.empty()));
    }

    private Optional<Hours> said(UserKey person) {
        return Optional.ofNullable(book.of(List.of(person)).get(person));
    }

    /** The hours of whoever has said nothing. */
    public Hours usual() {
        return HoursOptions.usual(options.ofAll(), calendars);
    }

    private WorkingTime time(UserKey person, Hours hours) {
        return new WorkingTime(hours, zones.of(person), calendars);
    }

    /** Keeps what somebody says of their own hours. */
    public Answer keep(Visitor visitor, Draft draft, Optional<Version> basedOn) {
        Optional<SelfPass> pass = gate.self(visitor);
        if (pass.isEmpty()) return new Answer.NotYours();
        if (basedOn.isEmpty()) {
            return new Answer.Refused(List.of(Refusal.of(Reason.VERSION_MISSING, "")));
        }
        Reading.Read read = Reading.of(draft, calendars);
        if (read.hours().isEmpty()) return new Answer.Refused(read.refusals());
        return book.keep(pass.get(), read.hours().get(), basedOn.get())
                ? new Answer.Kept(mine(pass.get()))
                : new Answer.Stale(mine(pass.get()));
    }

    /** Forgets what the visitor said of their hours: the usual ones count again. Whether they were let in. */
    public boolean forgetMine(Visitor visitor) {
        return gate.self(visitor)
                .map(pass -> {
                    book.forget(pass.holder());
                    return true;
                })
                .orElse(false);
    }

    /** Forgets all that somebody said, for good: they left, or their account is made anonymous. */
    public void forget(UserKey person) {
        book.forget(person);
    }

    /** What somebody lets this visitor see; nothing where there is nobody, or the visitor may not see who there is. */
    public Optional<Seen> of(Visitor visitor, UserKey person) {
        return gate.openPerson(visitor, person).map(this::seen);
    }

    private Seen seen(PersonPass pass) {
        UserKey person = pass.person();
        Hours hours = said(person).orElseGet(this::usual);
        WorkingTime time = time(person, hours);
        Instant now = clock.instant();
        boolean shown = hours.shown() != Showing.IN_HOURS;
        boolean leave = hours.shown() == Showing.HOURS_AND_LEAVE;
        return new Seen(
                person,
                time.within(now),
                Optional.of(time.zone()).filter(zone -> shown),
                Optional.of(hours.week()).filter(week -> shown),
                time.opens(now).filter(opens -> shown),
                shown ? time.spans(now, now.plus(AHEAD)) : List.of(),
                leave ? hours.leave().stream().map(HoursService::bare).toList() : List.of());
    }

    private static Leave bare(Leave leave) {
        return new Leave(leave.from(), leave.fromMidday(), leave.to(), leave.untilMidday(), Optional.empty());
    }

    /**
     * Whether these are in their hours now, as far as the visitor may see who they are; nothing about the others. One
     * statement for up to 50 people.
     */
    public Map<UserKey, Optional<Boolean>> inHours(Collection<UserKey> people, Visitor visitor) {
        List<UserKey> seen = people.stream()
                .distinct()
                .filter(person -> gate.openPerson(visitor, person).isPresent())
                .toList();
        Map<UserKey, WorkingTime> times = times(seen);
        Instant now = clock.instant();
        Map<UserKey, Optional<Boolean>> in = new LinkedHashMap<>();
        people.forEach(
                person -> in.put(person, Optional.ofNullable(times.get(person)).map(time -> time.within(now))));
        return in;
    }

    /** The clock of somebody, for deadlines and notices of other features. It is not for showing to others. */
    public WorkingTime time(UserKey person) {
        return times(List.of(person)).get(person);
    }

    /** The clocks of several, as {@link #time(UserKey)}. One statement for up to 50 people. */
    public Map<UserKey, WorkingTime> times(Collection<UserKey> people) {
        Map<UserKey, WorkingTime> times = new LinkedHashMap<>();
        if (people.isEmpty()) return times;
        Map<UserKey, Hours> said = book.of(people);
        Hours usual = usual();
        people.forEach(person -> times.put(person, time(person, said.getOrDefault(person, usual))));
        return times;
    }

    /**
     * Where something would land that the visitor offers to somebody now; nothing where they may not see the person.
     * Nothing inside where the receiver shows no more than whether they are in their hours, or has none.
     */
    public Optional<Optional<Landing>> preview(Visitor visitor, UserKey receiver, int minutes) {
        return gate.openPerson(visitor, receiver).map(pass -> {
            Map<UserKey, WorkingTime> times = times(List.of(pass.holder(), receiver));
            boolean own = pass.holder().equals(receiver);
            boolean shown = own || shown(receiver) != Showing.IN_HOURS;
            return shown
                    ? Landing.of(times.get(pass.holder()), times.get(receiver), clock.instant(), minutes)
                    : Optional.empty();
        });
    }

    /** Why a deadline after so many minutes is not to be had; nothing where it is. */
    public static Optional<Refusal> refused(int minutes) {
        return minutes < 0 || minutes > MOST_MINUTES
                ? Optional.of(Refusal.of(Reason.MINUTES, "minutes", MOST_MINUTES, minutes))
                : Optional.empty();
    }

    private Showing shown(UserKey person) {
        return said(person).orElseGet(this::usual).shown();
    }

    /**
     * Decides for whoever has said nothing.
     *
     * @param basedOn how many decisions there were for all of Jira when the administrator looked
     * @return everything that stands against it; none where it is decided, and nothing at all where somebody decided in
     *     the meantime or the visitor does not administer Jira
     */
    public Optional<List<Refusal>> decide(Visitor visitor, Usual wanted, int basedOn) {
        return gate.administer(visitor).flatMap(pass -> {
            Reading.Read read = Reading.ofUsual(wanted.week(), wanted.calendar(), wanted.shown(), calendars);
            if (read.hours().isEmpty()) return Optional.of(read.refusals());
            Hours hours = read.hours().get();
            boolean decided = options.decideForAll(
                    pass,
                    Map.of(
                            HoursOptions.WEEK, HoursOptions.decided(hours.week()),
                            HoursOptions.CALENDAR, hours.calendar().value(),
                            HoursOptions.SHOWN, hours.shown().word()),
                    basedOn);
            return decided ? Optional.of(List.of()) : Optional.empty();
        });
    }

    /** What an administrator typed for whoever says nothing. */
    public record Usual(Map<java.time.DayOfWeek, String> week, String calendar, String shown) {}
}

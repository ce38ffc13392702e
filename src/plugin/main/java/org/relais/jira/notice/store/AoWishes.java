package org.relais.jira.notice.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.notice.Wish;
import org.relais.jira.notice.Wishes;

/** Rows stay in this package. */
public final class AoWishes implements Wishes {
    private static final String YES = "yes";

    private final ActiveObjects ao;

    public AoWishes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Wish of(UserKey person) {
        return Arrays.stream(rows(person)).findFirst().map(AoWishes::wish).orElse(Wish.USUAL);
    }

    private WishRow[] rows(UserKey person) {
        return ao.find(WishRow.class, Query.select().where("PERSON = ?", person.value()));
    }

    private static Wish wish(WishRow row) {
        Set<DayOfWeek> days = Arrays.stream(row.getOnDays().split(","))
                .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                .collect(Collectors.toSet());
        return new Wish(
                Wish.Mode.valueOf(row.getHow()),
                time(row.getFromMinute()),
                time(row.getToMinute()),
                days,
                YES.equals(row.getFollows()));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    @Override
    public void forget(UserKey person) {
        ao.executeInTransaction(() -> {
            ao.delete(rows(person));
            return null;
        });
    }

    @Override
    public void rekey(UserKey from, UserKey to) {
        ao.executeInTransaction(() -> {
            if (rows(to).length > 0) return null;
            for (WishRow row : rows(from)) {
                row.setPerson(to.value());
                row.save();
            }
            return null;
        });
    }

    @Override
    public void keep(SelfPass pass, Wish wish) {
        try {
            write(pass.holder(), wish);
        } catch (RuntimeException beaten) { // only here, around the outermost transaction
            write(pass.holder(), wish); // the row of their other window is there now; a real fault is thrown again
        }
    }

    private void write(UserKey person, Wish wish) {
        String days = wish.days().stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining(","));
        ao.executeInTransaction(() -> {
            WishRow[] rows = rows(person);
            if (rows.length == 0) {
                return ao.create(
                        WishRow.class,
                        new DBParam("PERSON", person.value()),
                        new DBParam("HOW", wish.mode().name()),
                        new DBParam("FROM_MINUTE", minute(wish.from())),
                        new DBParam("TO_MINUTE", minute(wish.to())),
                        new DBParam("ON_DAYS", days),
                        new DBParam("FOLLOWS", wish.followsHours() ? YES : "no"));
            }
            rows[0].setHow(wish.mode().name());
            rows[0].setFromMinute(minute(wish.from()));
            rows[0].setToMinute(minute(wish.to()));
            rows[0].setOnDays(days);
            rows[0].setFollows(wish.followsHours() ? YES : "no");
            rows[0].save();
            return rows[0];
        });
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}

package org.relais.jira.hours;

import java.util.List;
import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.home.PersonalData;

/** What people say of their hours and leave: theirs alone, and gone with them. */
public final class OwnHoursKept implements PersonalData {
    private final HoursBook book;

    public OwnHoursKept(HoursBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public Fate fate() {
        return Fate.REMOVED;
    }

    @Override
    public long count(SystemPass pass, UserKey person) {
        return book.of(List.of(person)).size();
    }

    @Override
    public void forget(SystemPass pass, UserKey person) {
        book.forget(person);
    }

    @Override
    public void rekey(SystemPass pass, UserKey from, UserKey to) {
        book.rekey(from, to);
    }
}

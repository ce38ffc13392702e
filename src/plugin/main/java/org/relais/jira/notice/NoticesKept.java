package org.relais.jira.notice;

import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.home.PersonalData;

/** What people were told, and when they want mail: theirs alone, and gone with them. */
public final class NoticesKept implements PersonalData {
    private final Notices notices;
    private final Wishes wishes;

    public NoticesKept(Notices notices, Wishes wishes) {
        this.notices = notices;
        this.wishes = wishes;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Fate fate() {
        return Fate.REMOVED;
    }

    @Override
    public long count(SystemPass pass, UserKey person) {
        return notices.count(person);
    }

    @Override
    public void forget(SystemPass pass, UserKey person) {
        notices.forget(person);
        wishes.forget(person);
    }

    @Override
    public void rekey(SystemPass pass, UserKey from, UserKey to) {
        notices.rekey(from, to);
        wishes.rekey(from, to);
    }
}

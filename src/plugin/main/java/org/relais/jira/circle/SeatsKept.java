package org.relais.jira.circle;

import org.relais.jira.access.SystemPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.home.PersonalData;

/** Who sits and sat where, by the key of their account: the past stays readable, and shows a former holder. */
public final class SeatsKept implements PersonalData {
    private final Circles circles;

    public SeatsKept(Circles circles) {
        this.circles = circles;
    }

    @Override
    public String name() {
        return "seats";
    }

    @Override
    public Fate fate() {
        return Fate.KEPT;
    }

    @Override
    public long count(SystemPass pass, UserKey person) {
        return circles.traces(pass, person).seats();
    }

    @Override
    public void forget(SystemPass pass, UserKey person) {
        // its fate is to be kept
    }

    @Override
    public void rekey(SystemPass pass, UserKey from, UserKey to) {
        circles.rekey(pass, from, to);
    }
}

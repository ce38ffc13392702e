package org.relais.jira.hours;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;

/** A book that one thread writes in. */
public final class InMemoryHoursBook implements HoursBook {
    private final Map<UserKey, Hours> said = new HashMap<>();

    @Override
    public Map<UserKey, Hours> of(Collection<UserKey> people) {
        Map<UserKey, Hours> found = new HashMap<>(said);
        found.keySet().retainAll(people);
        return found;
    }

    @Override
    public boolean keep(SelfPass pass, Hours hours, Version basedOn) {
        Version now = Optional.ofNullable(said.get(pass.holder()))
                .map(Hours::version)
                .orElseGet(() -> Version.of(Optional.empty()));
        if (!now.equals(basedOn)) return false;
        said.put(pass.holder(), hours);
        return true;
    }

    @Override
    public void rekey(UserKey from, UserKey to) {
        Hours theirs = said.remove(from);
        if (theirs != null) said.putIfAbsent(to, theirs);
    }

    @Override
    public void forget(UserKey person) {
        said.remove(person);
    }
}

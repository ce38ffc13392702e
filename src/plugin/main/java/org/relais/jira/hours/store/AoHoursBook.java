package org.relais.jira.hours.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.SelfPass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Version;
import org.relais.jira.hours.Hours;
import org.relais.jira.hours.HoursBook;
import org.relais.jira.hours.HoursText;

/** Rows stay in this package. */
public final class AoHoursBook implements HoursBook {
    /** How many people one statement asks for: databases limit the parameters of a statement. */
    private static final int AT_ONCE = 50;

    private final ActiveObjects ao;

    public AoHoursBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<UserKey, Hours> of(Collection<UserKey> people) {
        List<UserKey> all = people.stream().distinct().toList();
        Map<String, HoursRow> rows = new HashMap<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            for (HoursRow row : rows(all.subList(i, Math.min(i + AT_ONCE, all.size())))) {
                // two while another node is between the new one and the former one
                rows.merge(row.getPerson(), row, (one, other) -> one.getSequence() > other.getSequence() ? one : other);
            }
        }
        return rows.values().stream()
                .collect(Collectors.toMap(row -> new UserKey(row.getPerson()), row -> HoursText.read(row.getSaid())));
    }

    private HoursRow[] rows(List<UserKey> people) {
        String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
        Object[] keys = people.stream().map(UserKey::value).toArray();
        return ao.find(HoursRow.class, Query.select().where("PERSON IN (" + marks + ")", keys));
    }

    @Override
    public boolean keep(SelfPass pass, Hours hours, Version basedOn) {
        try {
            return write(pass.holder(), HoursText.write(hours), basedOn);
        } catch (RuntimeException beaten) { // only here, around the outermost transaction
            if (!version(latest(pass.holder())).equals(basedOn)) return false;
            throw beaten;
        }
    }

    private boolean write(UserKey person, String said, Version basedOn) {
        return ao.executeInTransaction(() -> {
            HoursRow[] former = rows(List.of(person));
            Optional<HoursRow> now = latest(former);
            if (!version(now).equals(basedOn)) return false;
            if (now.filter(row -> row.getSaid().equals(said)).isPresent()) return true;
            int sequence = now.map(HoursRow::getSequence).orElse(0) + 1;
            ao.create(
                    HoursRow.class,
                    new DBParam("STEP", Version.of(Optional.of(person.value())).value() + ":" + sequence),
                    new DBParam("PERSON", person.value()),
                    new DBParam("SEQUENCE", sequence),
                    new DBParam("SAID", said));
            ao.delete(former);
            return true;
        });
    }

    private Optional<HoursRow> latest(UserKey person) {
        return latest(rows(List.of(person)));
    }

    private static Optional<HoursRow> latest(HoursRow[] rows) {
        return Arrays.stream(rows).max(java.util.Comparator.comparing(HoursRow::getSequence));
    }

    /** As {@link Hours#version()} has it. */
    private static Version version(Optional<HoursRow> row) {
        return row.map(one -> HoursText.read(one.getSaid()).version()).orElseGet(() -> Version.of(Optional.empty()));
    }

    @Override
    public void forget(UserKey person) {
        ao.executeInTransaction(() -> {
            ao.delete(rows(List.of(person)));
            return null;
        });
    }

    @Override
    public void rekey(UserKey from, UserKey to) {
        ao.executeInTransaction(() -> {
            if (rows(List.of(to)).length > 0) return null;
            for (HoursRow row : rows(List.of(from))) {
                row.setPerson(to.value());
                row.save();
            }
            return null;
        });
    }
}

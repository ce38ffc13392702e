package org.relais.host.issue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;

/** Entity properties of issues: JSON that plugins and clients keep with an issue. Asks no permission. */
public final class IssueProperties {
    /** How long a property's text may be, in characters. */
    public static final int MOST = 32_768;
    /** How long a property's key may be, in characters. */
    public static final int LONGEST_KEY = 255;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Database database;
    private final Issues issues;
    private final Clock clock;

    public IssueProperties(Database database, Issues issues, Clock clock) {
        this.database = database;
        this.issues = issues;
        this.clock = clock;
    }

    /** What is wrong with a property that somebody wants to keep. */
    public enum Fault {
        KEY_MISSING,
        KEY_TOO_LONG,
        TOO_LONG,
        NOT_JSON
    }

    /** Refused: nothing was written. */
    public static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        Refused(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    public Optional<String> get(long issue, String key) {
        return database.jdbc()
                .sql("select json from issue_property where issue_id = ? and property_key = ?")
                .params(issue, key)
                .query(String.class)
                .optional();
    }

    /** A value, and when it was last written. */
    public record Property(String key, String json, Instant updated) {}

    public Optional<Property> property(long issue, String key) {
        return database.jdbc()
                .sql("select json, updated_at from issue_property where issue_id = ? and property_key = ?")
                .params(issue, key)
                .query((row, n) -> new Property(key, row.getString(1), Instant.ofEpochMilli(row.getLong(2))))
                .optional();
    }

    /** The values of one property on many issues, in one statement: issue id to JSON. */
    public Map<Long, String> get(Collection<Long> issueIds, String key) {
        Map<Long, String> found = new HashMap<>();
        if (issueIds.isEmpty()) return found;
        database.jdbc()
                .sql("select issue_id, json from issue_property where property_key = :key and issue_id in (:ids)")
                .param("key", key)
                .param("ids", issueIds)
                .query(row -> {
                    found.put(row.getLong(1), row.getString(2));
                });
        return found;
    }

    /** The keys of an issue's properties in their order, the first 1,000. */
    public List<String> keys(long issue) {
        return database.jdbc()
                .sql("select property_key from issue_property where issue_id = ? order by property_key limit 1000")
                .param(issue)
                .query(String.class)
                .list();
    }

    /**
     * Keeps a value under a key; says whether the key is new.
     *
     * @throws Refused where it is no JSON, or longer than {@value #MOST} characters
     */
    public boolean set(long issue, String key, String json) {
        check(key, json);
        return Boolean.TRUE.equals(database.transactions().execute(tx -> {
            int there = database.jdbc()
                    .sql("update issue_property set json = ?, updated_at = ? where issue_id = ? and property_key = ?")
                    .params(json, clock.millis(), issue, key)
                    .update();
            if (there == 0) {
                database.jdbc()
                        .sql("insert into issue_property (issue_id, property_key, json, updated_at)"
                                + " values (?, ?, ?, ?)")
                        .params(issue, key, json, clock.millis())
                        .update();
            }
            issues.announcements().written(issue);
            return there == 0;
        }));
    }

    /** Says whether there was one. */
    public boolean delete(long issue, String key) {
        return Boolean.TRUE.equals(database.transactions().execute(tx -> {
            int gone = database.jdbc()
                    .sql("delete from issue_property where issue_id = ? and property_key = ?")
                    .params(issue, key)
                    .update();
            if (gone > 0) issues.announcements().written(issue);
            return gone > 0;
        }));
    }

    private static void check(String key, String json) {
        if (key == null || key.isBlank()) throw new Refused(Fault.KEY_MISSING);
        if (key.length() > LONGEST_KEY) throw new Refused(Fault.KEY_TOO_LONG);
        if (json == null || json.isBlank()) throw new Refused(Fault.NOT_JSON);
        if (json.length() > MOST) throw new Refused(Fault.TOO_LONG);
        try {
            if (JSON.readTree(json).isMissingNode()) throw new Refused(Fault.NOT_JSON);
        } catch (JsonProcessingException e) {
            throw new Refused(Fault.NOT_JSON);
        }
    }
}

package org.relais.host.mail;

import com.atlassian.mail.Email;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.db.Database;

/** Mail that goes nowhere: kept to be read in the administration and by tests. The newest 2,000 stay. */
public final class Outbox implements Delivery {
    private static final int MOST = 2_000;
    private static final String SELECT =
            "select id, recipients, subject, mime_type, body, headers, sent_at from outbox_mail";

    private final Database database;
    private final Clock clock;

    public Outbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A mail as it was sent. The headers are one to a line. */
    public record Message(
            long id, String to, String subject, String mimeType, String body, String headers, Instant sent) {
        public boolean html() {
            return mimeType.startsWith("text/html");
        }
    }

    @Override
    public void deliver(Email email) {
        long id = database.nextId();
        String to = Stream.of(email.getTo(), email.getCc(), email.getBcc())
                .filter(some -> some != null && !some.isBlank())
                .collect(Collectors.joining(", "));
        String headers = Headers.of(email).entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        database.transactions().executeWithoutResult(tx -> {
            database.jdbc()
                    .sql("insert into outbox_mail (id, recipients, subject, mime_type, body, headers, sent_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            shortened(to, 2_000),
                            shortened(email.getSubject(), 1_000),
                            shortened(email.getMimeType(), 100),
                            email.getBody() == null ? "" : email.getBody(),
                            headers,
                            clock.millis())
                    .update();
            if (id % 100 == 0) forgetOldest();
        });
    }

    private void forgetOldest() {
        database.jdbc()
                .sql("delete from outbox_mail where id < (select min(id) from"
                        + " (select id from outbox_mail order by id desc limit " + MOST + ") newest)")
                .update();
    }

    /** The newest first, of those whose recipients or subject hold this text; at most 1,000. */
    public List<Message> newest(String text, int start, int max) {
        return database.jdbc()
                .sql(SELECT + " where lower(recipients) like ? escape '\\' or lower(subject) like ? escape '\\'"
                        + " order by sent_at desc, id desc limit ? offset ?")
                .params(pattern(text), pattern(text), Math.min(max, 1_000), start)
                .query((row, n) -> read(row))
                .list();
    }

    /** All to this address, the oldest first; at most 1,000. */
    public List<Message> to(String address) {
        return database.jdbc()
                .sql(SELECT + " where recipients = ? order by id limit 1000")
                .param(address)
                .query((row, n) -> read(row))
                .list();
    }

    public Optional<Message> byId(long id) {
        return database.jdbc()
                .sql(SELECT + " where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Throws all of it away. */
    public void clear() {
        database.jdbc().sql("delete from outbox_mail").update();
    }

    private static Message read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Message(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Instant.ofEpochMilli(row.getLong(7)));
    }

    private static String pattern(String text) {
        return "%" + text.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private static String shortened(String text, int most) {
        if (text == null) return "";
        return text.length() <= most ? text : text.substring(0, most);
    }
}

package org.relais.host.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.relais.host.db.Database;

/**
 * Who is signed in on this node. Sessions live in the database, so that they outlast a restart, but belong to the node
 * where they began, as behind a load balancer with sticky sessions; only their hash is kept. They last in real time: a
 * clock that is set forward signs nobody out.
 */
public final class Sessions {
    /** How long a session lasts without a new sign-in. */
    public static final Duration LENGTH = Duration.ofDays(14);
    /** How long an administrator's second sign-in (WebSudo) lasts. */
    public static final Duration WEBSUDO = Duration.ofMinutes(10);

    private final Database database;
    private final Clock clock;
    private final String node;

    /** @param clock the real one */
    public Sessions(Database database, Clock clock, String node) {
        this.database = database;
        this.clock = clock;
        this.node = node;
    }

    /** A session: whose it is, its XSRF token, and whether administration is unlocked. */
    public record Session(String secret, Person person, String xsrfToken, boolean webSudo) {}

    /** The node whose sessions these are. */
    public String node() {
        return node;
    }

    /** Starts a session and says its secret, which goes into the cookie. */
    public String start(Person person) {
        String secret = Tokens.secret();
        database.transactions().executeWithoutResult(tx -> {
            database.jdbc()
                    .sql("delete from login_session where user_key = ? and expires_at < ?")
                    .params(person.key(), clock.millis())
                    .update();
            database.jdbc()
                    .sql("insert into login_session (session_hash, user_key, xsrf_token, websudo_until, expires_at,"
                            + " node) values (?, ?, ?, 0, ?, ?)")
                    .params(
                            Tokens.hash(secret),
                            person.key(),
                            Tokens.secret(),
                            clock.millis() + LENGTH.toMillis(),
                            node)
                    .update();
        });
        return secret;
    }

    public Optional<Session> find(String secret) {
        return database.jdbc()
                .sql("select p.user_key, p.id, p.username, p.display_name, p.email, p.active, p.time_zone, p.locale,"
                        + " s.xsrf_token, s.websudo_until from login_session s"
                        + " join person p on p.user_key = s.user_key where s.session_hash = ? and s.expires_at > ?"
                        + " and s.node = ?")
                .params(Tokens.hash(secret), clock.millis(), node)
                .query((row, n) -> new Session(
                        secret,
                        People.read(row, n),
                        row.getString("xsrf_token"),
                        row.getLong("websudo_until") > clock.millis()))
                .optional()
                .filter(session -> session.person().active());
    }

    /** Unlocks the administration for this session. */
    public void unlock(String secret) {
        until(secret, clock.millis() + WEBSUDO.toMillis());
    }

    /** Locks the administration again. */
    public void lock(String secret) {
        until(secret, 0);
    }

    private void until(String secret, long instant) {
        database.jdbc()
                .sql("update login_session set websudo_until = ? where session_hash = ?")
                .params(instant, Tokens.hash(secret))
                .update();
    }

    /** Forgets the sessions of all nodes that have expired, a thousand at a time, and says how many these were. */
    public int forgetExpired() {
        int all = 0;
        int some;
        do {
            some = database.jdbc()
                    .sql("delete from login_session where session_hash in"
                            + " (select session_hash from login_session where expires_at < ? limit 1000)")
                    .param(clock.millis())
                    .update();
            all += some;
        } while (some > 0);
        return all;
    }

    public void end(String secret) {
        database.jdbc()
                .sql("delete from login_session where session_hash = ?")
                .param(Tokens.hash(secret))
                .update();
    }

    /** Ends every session of somebody, on all nodes. */
    public void endAll(Person person) {
        database.jdbc()
                .sql("delete from login_session where user_key = ?")
                .param(person.key())
                .update();
    }
}

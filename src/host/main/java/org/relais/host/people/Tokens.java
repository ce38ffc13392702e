package org.relais.host.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;

/** Personal access tokens. Only their hash is kept: a token is shown once, when it is made. */
public final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Database database;
    private final Clock clock;

    public Tokens(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A token as its owner sees it in the profile. */
    public record Token(long id, String name, long createdAt) {}

    /** Makes a token and says it, once. */
    public String issue(Person person, String name) {
        String token = secret();
        database.jdbc()
                .sql("insert into access_token (id, user_key, name, token_hash, created_at) values (?, ?, ?, ?, ?)")
                .params(database.nextId(), person.key(), name, hash(token), clock.millis())
                .update();
        return token;
    }

    public List<Token> of(Person person) {
        return database.jdbc()
                .sql("select id, name, created_at from access_token where user_key = ? order by id limit 100")
                .param(person.key())
                .query((row, n) -> new Token(row.getLong(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** Takes a token back; somebody else's stays. */
    public void revoke(Person person, long id) {
        database.jdbc()
                .sql("delete from access_token where id = ? and user_key = ?")
                .params(id, person.key())
                .update();
    }

    /** Whose token this is. */
    public Optional<Person> owner(String token) {
        return database.jdbc()
                .sql("select p.user_key, p.id, p.username, p.display_name, p.email, p.active, p.time_zone, p.locale"
                        + " from person p join access_token t on t.user_key = p.user_key"
                        + " where t.token_hash = ? and (t.expires_at is null or t.expires_at > ?)")
                .params(hash(token), clock.millis())
                .query(People::read)
                .optional()
                .filter(Person::active);
    }

    /** 192 random bits, in letters that fit in a URL. */
    public static String secret() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

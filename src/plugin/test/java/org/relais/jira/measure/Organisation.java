package org.relais.jira.measure;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A structure of 2,000 roles, ten in each circle, with 10,000 seats for the people of {@link Generator}; always the same. */
final class Organisation {
    static final int ROLES = 2_000;

    private static final int IN_A_CIRCLE = 10;
    private static final int SEATS = 5;

    private Organisation() {}

    /** Brings it into an installation as an administrator would, and says how long that took. */
    static void bring(HostProcess host, int users) {
        Guest admin = Guest.logIn(host.url(), "admin", "admin");
        long begun = System.nanoTime();
        HttpResponse<String> reply = admin.json("POST", "/rest/relais/1.0/circles/file", file(users));
        if (reply.statusCode() != 200) {
            throw new IllegalStateException("the organisation was answered " + reply.statusCode() + ": "
                    + reply.body().substring(0, Math.min(500, reply.body().length())));
        }
        System.out.printf(
                Locale.ROOT,
                "%,d roles with %,d seats: brought in %.1f s%n",
                ROLES,
                ROLES * SEATS,
                (System.nanoTime() - begun) / 1e9);
    }

    private static String file(int users) {
        String people = IntStream.rangeClosed(1, users)
                .mapToObj(i -> "{\"id\": \"p" + i + "\", \"username\": \"user" + i + "\"}")
                .collect(Collectors.joining(", "));
        String nodes = IntStream.range(0, ROLES).mapToObj(i -> role(i, users)).collect(Collectors.joining(", "));
        return "{\"format\": \"relais-circles\", \"version\": 1, \"people\": [" + people + "], \"nodes\": [" + nodes
                + "]}";
    }

    private static String role(int i, int users) {
        String parent = i == 0 ? "null" : "\"role:" + (i - 1) / IN_A_CIRCLE + "\"";
        String seats = IntStream.range(0, SEATS)
                .map(seat -> 1 + (i * 7 + seat * 1_009) % users)
                .distinct()
                .mapToObj(person -> "{\"person\": \"p" + person + "\", \"capacity\": \"member\"}")
                .collect(Collectors.joining(", "));
        return "{\"id\": \"role:" + i + "\", \"parent\": " + parent + ", \"name\": \"Role " + i
                + "\", \"purpose\": \"So that part " + i + " of the work goes on\", \"seats\": [" + seats + "]}";
    }
}

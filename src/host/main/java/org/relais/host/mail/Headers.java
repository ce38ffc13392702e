package org.relais.host.mail;

import com.atlassian.mail.Email;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The head of a mail. */
final class Headers {
    private Headers() {}

    /** @throws IllegalArgumentException where a header holds a line break, with which one could add others */
    static void check(Email email) {
        String[] all = {
            email.getTo(),
            email.getCc(),
            email.getBcc(),
            email.getSubject(),
            email.getFrom(),
            email.getFromName(),
            email.getReplyTo(),
            email.getMessageId(),
            email.getInReplyTo(),
            email.getMimeType()
        };
        boolean broken = Arrays.stream(all)
                .anyMatch(header -> header != null && header.chars().anyMatch(c -> c == '\r' || c == '\n'));
        if (broken) throw new IllegalArgumentException("A header of a mail holds a line break");
    }

    /** Those that are set, in the order in which they are shown. */
    static Map<String, String> of(Email email) {
        Map<String, String> headers = new LinkedHashMap<>();
        put(headers, "From", email.getFrom());
        put(headers, "To", email.getTo());
        put(headers, "Cc", email.getCc());
        put(headers, "Reply-To", email.getReplyTo());
        put(headers, "Message-ID", email.getMessageId());
        put(headers, "In-Reply-To", email.getInReplyTo());
        return headers;
    }

    private static void put(Map<String, String> headers, String name, String value) {
        if (value != null && !value.isBlank()) headers.put(name, value);
    }
}

package org.relais.host.mail;

import com.atlassian.mail.Email;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.relais.host.property.ApplicationSettings;

/** The server that mail is sent to, where an administrator named one. Its settings are the same on all nodes. */
public final class Smtp implements Delivery {
    private static final String TIMEOUT_MILLIS = "10000";

    private final ApplicationSettings settings;
    private final Clock clock;

    public Smtp(ApplicationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** How the server is reached. The password may be null, and is never shown again. */
    public record Server(
            String host, int port, boolean tls, String username, String password, String from, String prefix) {}

    /** The settings, or null where there are none. */
    public Server server() {
        return settings.get("mail.host")
                .map(host -> new Server(
                        host,
                        Integer.parseInt(settings.get("mail.port").orElse("25")),
                        settings.get("mail.tls").isPresent(),
                        settings.get("mail.username").orElse(""),
                        settings.get("mail.password").orElse(null),
                        settings.get("mail.from").orElse(""),
                        settings.get("mail.prefix").orElse("")))
                .orElse(null);
    }

    public boolean configured() {
        return settings.get("mail.host").isPresent();
    }

    /** Keeps the settings; null stops sending. */
    public void use(Server server) {
        settings.set("mail.host", server == null ? null : server.host());
        settings.set("mail.port", server == null ? null : Integer.toString(server.port()));
        settings.set("mail.tls", server == null || !server.tls() ? null : "true");
        settings.set("mail.username", server == null ? null : server.username());
        settings.set("mail.password", server == null ? null : server.password());
        settings.set("mail.from", server == null ? null : server.from());
        settings.set("mail.prefix", server == null ? null : server.prefix());
    }

    @Override
    public void deliver(Email email) {
        Server server = server();
        try {
            Transport.send(message(email, server));
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new Undelivered("The mail server " + server.host() + ":" + server.port() + " says: " + said(e), e);
        }
    }

    private MimeMessage message(Email email, Server server)
            throws MessagingException, java.io.UnsupportedEncodingException {
        MimeMessage message = new MimeMessage(session(server)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                if (email.getMessageId() == null) super.updateMessageID();
                else setHeader("Message-ID", email.getMessageId());
            }
        };
        String from = email.getFrom() == null ? server.from() : email.getFrom();
        message.setFrom(new InternetAddress(from, email.getFromName(), StandardCharsets.UTF_8.name()));
        recipients(message, jakarta.mail.Message.RecipientType.TO, email.getTo());
        recipients(message, jakarta.mail.Message.RecipientType.CC, email.getCc());
        recipients(message, jakarta.mail.Message.RecipientType.BCC, email.getBcc());
        if (email.getReplyTo() != null) message.setReplyTo(InternetAddress.parse(email.getReplyTo()));
        if (email.getInReplyTo() != null) message.setHeader("In-Reply-To", email.getInReplyTo());
        String prefix = server.prefix().isBlank() ? "" : server.prefix() + " ";
        message.setSubject(prefix + email.getSubject(), StandardCharsets.UTF_8.name());
        message.setContent(email.getBody(), email.getMimeType() + "; charset=UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    private static void recipients(MimeMessage message, jakarta.mail.Message.RecipientType type, String list)
            throws MessagingException {
        if (list != null && !list.isBlank()) message.setRecipients(type, InternetAddress.parse(list));
    }

    private static Session session(Server server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.tls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(server.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        if (server.username().isBlank()) return Session.getInstance(properties);
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.username(), server.password());
            }
        });
    }

    private static String said(Exception fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}

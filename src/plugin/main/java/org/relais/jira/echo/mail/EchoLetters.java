package org.relais.jira.echo.mail;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.relais.jira.echo.About;
import org.relais.jira.echo.Addressee;
import org.relais.jira.echo.EchoService;
import org.relais.jira.echo.Invitations;
import org.relais.jira.echo.Question;
import org.relais.jira.echo.Token;

/**
 * Plain text in Jira's mail queue, so nothing that people typed is markup there. Jira's own class of mail brings the
 * headers by which automatic answers are held back. Whoever has no account is written to in the language of this Jira,
 * which Jira gives to nobody in particular (unconfirmed: that it takes null for that).
 */
public final class EchoLetters implements Invitations {
    /** What follows it is the secret, so it stands in the path, where no form field or script adds to it. */
    public static final String PLACE = "/plugins/servlet/relais/echo/";

    private final UserManager people;
    private final TimeZoneManager zones;
    private final I18nHelper.BeanFactory languages;
    private final ApplicationProperties jira;

    public EchoLetters(
            UserManager people, TimeZoneManager zones, I18nHelper.BeanFactory languages, ApplicationProperties jira) {
        this.people = people;
        this.zones = zones;
        this.languages = languages;
        this.jira = jira;
    }

    @Override
    public String baseUrl() {
        return Optional.ofNullable(jira.getBaseUrl(UrlMode.CANONICAL)).orElse("");
    }

    @Override
    public void post(Addressee whom, Question question, Token token, Optional<About> about) {
        if (whom instanceof Addressee.Person person) {
            ApplicationUser user = people.getUserByKey(person.key().value());
            ZoneId zone = zones.getTimeZoneforUser(user).toZoneId();
            post(user.getEmailAddress(), languages.getInstance(user), zone, question, token, about);
        } else if (whom instanceof Addressee.Address address) {
            I18nHelper words = languages.getInstance((ApplicationUser) null);
            post(address.mail(), words, zones.getDefaultTimezone().toZoneId(), question, token, about);
        }
    }

    private void post(String to, I18nHelper words, ZoneId zone, Question question, Token token, Optional<About> about) {
        Email mail = new Email(to);
        mail.setSubject(line(about.map(told -> words.getText("echo.mail.subject-about", told.summary()))
                .orElseGet(() -> words.getText("echo.mail.subject"))));
        mail.setMimeType("text/plain");
        mail.setBody(body(words, zone, question, token, about));
        // Jira offers its queue to plugins by this accessor alone
        ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(mail));
    }

    private String body(I18nHelper words, ZoneId zone, Question question, Token token, Optional<About> about) {
        StringBuilder body = new StringBuilder();
        body.append(words.getText("echo.mail.done", line(jira.getDisplayName()), day(question.done(), words, zone)))
                .append("\n\n");
        about.ifPresent(told -> {
            body.append(line(told.key() + " " + told.summary())).append('\n');
            told.signal().ifPresent(signal -> body.append(words.getText("echo.signal"))
                    .append(' ')
                    .append(signal.replaceAll("[\\p{Cntrl}&&[^\n\t]]", " "))
                    .append('\n'));
            body.append('\n');
        });
        Instant until = question.asked().plus(EchoService.OPEN);
        return body.append(words.getText("echo.question"))
                .append('\n')
                .append(baseUrl())
                .append(PLACE)
                .append(token.value())
                .append("\n\n")
                .append(words.getText("echo.mail.link", day(until, words, zone)))
                .append('\n')
                .toString();
    }

    private static String day(Instant instant, I18nHelper words, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.getLocale())
                .format(LocalDate.ofInstant(instant, zone));
    }

    /** What goes into a header or a line: no line break, no control character. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}

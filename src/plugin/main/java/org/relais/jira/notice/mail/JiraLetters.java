package org.relais.jira.notice.mail;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.notice.Letters;
import org.relais.jira.notice.NoticeService;

/**
 * Plain text in Jira's mail queue, so nothing that people typed is markup there. A mail that is sent again because a node
 * died has the same Message-ID, by which mail programs show it once.
 */
public final class JiraLetters implements Letters {
    private static final String PAGE = "/secure/RelaisMine!default.jspa";

    private final UserManager people;
    private final TimeZoneManager zones;
    private final I18nHelper.BeanFactory languages;
    private final ApplicationProperties jira;

    public JiraLetters(
            UserManager people, TimeZoneManager zones, I18nHelper.BeanFactory languages, ApplicationProperties jira) {
        this.people = people;
        this.zones = zones;
        this.languages = languages;
        this.jira = jira;
    }

    @Override
    public Optional<ZoneId> reach(UserKey person) {
        return addressee(person).map(user -> zones.getTimeZoneforUser(user).toZoneId());
    }

    private Optional<ApplicationUser> addressee(UserKey person) {
        return Optional.ofNullable(people.getUserByKey(person.value()))
                .filter(ApplicationUser::isActive)
                .filter(user -> user.getEmailAddress() != null
                        && !user.getEmailAddress().isBlank());
    }

    @Override
    public void post(UserKey person, List<NoticeService.Shown> notices) {
        addressee(person).ifPresent(user -> {
            I18nHelper words = languages.getInstance(user);
            Email mail = new Email(user.getEmailAddress());
            mail.setSubject(line(subject(notices, words)));
            mail.setMimeType("text/plain");
            mail.setBody(body(notices, words));
            mail.setMessageId(messageId(notices));
            // Jira offers its queue to plugins by this accessor alone
            ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(mail));
        });
    }

    private static String subject(List<NoticeService.Shown> notices, I18nHelper words) {
        return notices.size() == 1 ? sentence(notices.get(0), words) : words.getText("notice.mail.several");
    }

    private String body(List<NoticeService.Shown> notices, I18nHelper words) {
        StringBuilder body = new StringBuilder();
        for (NoticeService.Shown shown : notices) {
            body.append(line(sentence(shown, words)))
                    .append('\n')
                    .append(base())
                    .append(shown.told().address())
                    .append("\n\n");
        }
        return body.append(words.getText("notice.mail.why"))
                .append('\n')
                .append(base())
                .append(PAGE)
                .append('\n')
                .toString();
    }

    private static String sentence(NoticeService.Shown shown, I18nHelper words) {
        return words.getText(
                shown.told().sentence(),
                shown.told().words().apply(words.getLocale()).toArray());
    }

    private String base() {
        return jira.getBaseUrl(UrlMode.CANONICAL);
    }

    private String messageId(List<NoticeService.Shown> notices) {
        String first = Long.toString(notices.get(0).notice().id());
        String last = Long.toString(notices.get(notices.size() - 1).notice().id());
        String host = Optional.ofNullable(URI.create(base()).getHost()).orElse("jira.invalid");
        return "<relais." + first + "." + last + "@" + host + ">";
    }

    /** What goes into a header or a line: no line break, no control character. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}

package org.relais.host.mail;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.relais.host.issue.HostComment;
import org.relais.host.issue.IssueHappening;
import org.relais.host.issue.IssueNews;
import org.relais.host.issue.Watchers;
import org.relais.host.people.Person;
import org.relais.host.project.Permissions;

/**
 * Jira's own mails: to the assignee, the reporter and the watchers of an issue, in the language of each, unless they did
 * it themselves, may not see the issue, or have no address. A restricted comment is told to nobody.
 */
public final class Notifications implements IssueNews {
    private final MailQueue queue;
    private final Watchers watchers;
    private final Permissions permissions;
    private final I18nHelper.BeanFactory words;
    private final Supplier<String> baseUrl;

    public Notifications(
            MailQueue queue,
            Watchers watchers,
            Permissions permissions,
            I18nHelper.BeanFactory words,
            Supplier<String> baseUrl) {
        this.queue = queue;
        this.watchers = watchers;
        this.permissions = permissions;
        this.words = words;
        this.baseUrl = baseUrl;
    }

    @Override
    public void happened(IssueHappening happening) {
        if (!happening.sendMail()) return;
        if (happening.comment() instanceof HostComment comment && restricted(comment)) return;
        for (ApplicationUser reader : readers(happening)) {
            if (reader instanceof Person person && wants(person, happening)) {
                queue.addItem(new SingleMailQueueItem(mail(person, happening)));
            }
        }
    }

    private static boolean restricted(HostComment comment) {
        return comment.getGroupLevel() != null || comment.getRoleLevelId() != null;
    }

    private Set<ApplicationUser> readers(IssueHappening happening) {
        Set<ApplicationUser> readers = new LinkedHashSet<>();
        readers.add(happening.issue().getAssignee());
        readers.add(happening.issue().getReporter());
        if (happening.eventTypeId() != IssueHappening.DELETED) {
            readers.addAll(watchers.of(happening.issue().getId()));
        }
        readers.removeIf(Objects::isNull);
        return readers;
    }

    private boolean wants(Person person, IssueHappening happening) {
        boolean did = happening.author() != null && happening.author().getKey().equals(person.getKey());
        return !did
                && person.active()
                && person.email() != null
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, happening.issue(), person);
    }

    private Email mail(Person reader, IssueHappening happening) {
        I18nHelper i18n = words.getInstance(reader.locale());
        String key = happening.issue().getKey();
        String author = happening.author() == null
                ? i18n.getText("mail.nobody")
                : happening.author().getDisplayName();
        String what = i18n.getText("mail.event." + word(happening.eventTypeId()), author, key);
        StringBuilder body =
                new StringBuilder(what).append("\n\n").append(happening.issue().getSummary());
        happening.changes().forEach(change -> body.append("\n")
                .append(change.field())
                .append(": ")
                .append(Objects.toString(change.oldText(), ""))
                .append(" → ")
                .append(Objects.toString(change.newText(), "")));
        if (happening.comment() != null)
            body.append("\n\n").append(happening.comment().getBody());
        body.append("\n\n").append(baseUrl.get()).append("/browse/").append(key);
        String subject = "(" + key + ") " + happening.issue().getSummary();
        Email email = new Email(reader.email())
                .setSubject(subject.replaceAll("[\\r\\n]+", " "))
                .setBody(body.toString())
                .setMimeType("text/plain")
                .setFromName(author.replaceAll("[\\r\\n]+", " "))
                .setInReplyTo("<issue-" + happening.issue().getId() + "@relais-host>");
        return email;
    }

    private static String word(long event) {
        if (event == IssueHappening.CREATED) return "created";
        if (event == IssueHappening.ASSIGNED) return "assigned";
        if (event == IssueHappening.COMMENTED) return "commented";
        if (event == IssueHappening.DELETED) return "deleted";
        return "updated";
    }
}

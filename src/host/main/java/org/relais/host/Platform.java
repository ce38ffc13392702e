package org.relais.host;

import com.atlassian.audit.api.AuditService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.relais.host.audit.AuditLog;
import org.relais.host.audit.HostAudit;
import org.relais.host.event.Events;
import org.relais.host.event.IssueEvents;
import org.relais.host.i18n.I18n;
import org.relais.host.issue.Watchers;
import org.relais.host.mail.Mails;
import org.relais.host.mail.Notifications;
import org.relais.host.mail.Outbox;
import org.relais.host.mail.Smtp;
import org.relais.host.property.ApplicationSettings;
import org.relais.host.property.HostPluginSettings;
import org.relais.host.property.HostUserProperties;
import org.relais.host.property.SalProperties;
import org.relais.host.web.Pages;
import org.relais.host.web.admin.AuditPage;
import org.relais.host.web.mail.MailServerPage;
import org.relais.host.web.mail.OutboxPage;

/** What stands beside issues: events, mail, settings, the audit log. */
record Platform(
        Core core, Events events, Outbox outbox, Smtp smtp, Mails mails, AuditLog audit, Supplier<String> baseUrl)
        implements AutoCloseable {
    /** From now on, what happens to issues is told to plugins and by mail. */
    static Platform on(Core core, I18n words, Supplier<String> baseUrl) {
        Events events = new Events();
        Outbox outbox = new Outbox(core.database(), core.clock());
        Smtp smtp = new Smtp(new ApplicationSettings(core.database()), core.clock());
        Mails mails = Mails.to(smtp, outbox);
        core.issues().addNews(new IssueEvents(events));
        core.issues()
                .addNews(new Notifications(
                        mails,
                        new Watchers(core.database(), core.issues(), core.clock()),
                        core.permissions(),
                        words,
                        baseUrl));
        return new Platform(core, events, outbox, smtp, mails, new AuditLog(core.database(), core.clock()), baseUrl);
    }

    /** Offers all of it to plugins. */
    void offer(Map<Class<?>, Object> services, I18n words) {
        services.put(
                AuditService.class,
                new HostAudit(audit, (JiraAuthenticationContext) services.get(JiraAuthenticationContext.class), words));
        services.put(EventPublisher.class, events);
        services.put(MailQueue.class, mails);
        services.put(PluginSettingsFactory.class, new HostPluginSettings(core.database()));
        services.put(UserPropertyManager.class, new HostUserProperties(core.database()));
        services.put(ApplicationProperties.class, new SalProperties(baseUrl, Site.CONTEXT_PATH));
    }

    List<Object> pages(Pages pages) {
        return List.of(
                new OutboxPage(outbox, mails, pages),
                new MailServerPage(smtp, audit, pages),
                new AuditPage(audit, pages));
    }

    @Override
    public void close() {
        mails.close();
        events.close();
    }
}

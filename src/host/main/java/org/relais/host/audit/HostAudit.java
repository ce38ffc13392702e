package org.relais.host.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.CoverageLevel;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.host.i18n.I18n;

/**
 * Entries of plugins in the audit log, in the words of the plugin's own bundle and in the language of the installation.
 * As Jira is set to begin with, only what belongs to the base coverage is kept.
 */
public final class HostAudit implements AuditService {
    private final AuditLog log;
    private final JiraAuthenticationContext visit;
    private final I18n words;

    public HostAudit(AuditLog log, JiraAuthenticationContext visit, I18n words) {
        this.log = log;
        this.visit = visit;
        this.words = words;
    }

    @Override
    public void audit(AuditEvent event) {
        if (event.getLevel() != CoverageLevel.BASE) return;
        I18nHelper texts = words.getInstance(Locale.ENGLISH);
        log.record(
                visit.getLoggedInUser(),
                texts.getText(event.getActionI18nKey()),
                detail(event, texts),
                texts.getText(event.getCategoryI18nKey()));
    }

    private static String detail(AuditEvent event, I18nHelper texts) {
        Stream<String> about =
                event.getAffectedObjects().stream().map(object -> object.getType() + ": " + object.getName());
        Stream<String> changed = event.getChangedValues().stream()
                .map(value -> texts.getText(value.getI18nKey()) + ": " + shown(value.getFrom()) + " → "
                        + shown(value.getTo()));
        return Stream.concat(about, changed).collect(Collectors.joining("; "));
    }

    private static String shown(String value) {
        return value == null ? "–" : value;
    }
}

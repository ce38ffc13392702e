package org.relais.host.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.relais.host.i18n.I18n;
import org.relais.host.people.Person;

/** Who this thread works for: the visitor of its request, or whom a job named. */
public final class CurrentVisit implements JiraAuthenticationContext {
    private static final Worker NOBODY = new Worker(null, Languages.SPOKEN.get(0));

    private final ThreadLocal<Worker> worker = ThreadLocal.withInitial(() -> NOBODY);
    private final I18n i18n;

    public CurrentVisit(I18n i18n) {
        this.i18n = i18n;
    }

    private record Worker(ApplicationUser user, Locale locale) {}

    void begin(Visit visit) {
        worker.set(new Worker(visit.person(), visit.locale()));
    }

    void end() {
        worker.remove();
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return worker.get().user();
    }

    @Override
    public boolean isLoggedInUser() {
        return getLoggedInUser() != null;
    }

    @Override
    public I18nHelper getI18nHelper() {
        return i18n.getInstance(getLocale());
    }

    @Override
    public Locale getLocale() {
        return worker.get().locale();
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        Locale locale = user instanceof Person person ? person.locale() : getLocale();
        worker.set(new Worker(user, locale));
    }

    @Override
    public void clearLoggedInUser() {
        end();
    }
}

package org.relais.jira.echo.page;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relais.jira.access.Visitor;
import org.relais.jira.jira.CurrentVisitor;

/** In which language a page speaks that everyone may open: that of whoever is logged in, of the browser, or of this Jira. */
public final class Languages {
    private static final List<Locale> OURS = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final CurrentVisitor visitor;
    private final I18nHelper.BeanFactory languages;

    public Languages(CurrentVisitor visitor, I18nHelper.BeanFactory languages) {
        this.visitor = visitor;
        this.languages = languages;
    }

    I18nHelper of(HttpServletRequest request) {
        if (!visitor.visitor().equals(Visitor.ANONYMOUS)) return visitor.words();
        return wanted(request.getHeader("Accept-Language"))
                .map(languages::getInstance)
                .orElseGet(() -> languages.getInstance((ApplicationUser) null));
    }

    /** The one of our languages that is wanted most; nothing where none is, or nobody says. */
    static Optional<Locale> wanted(String header) {
        try {
            return Optional.ofNullable(header)
                    .filter(text -> !text.isBlank())
                    .map(Locale.LanguageRange::parse)
                    .map(ranges -> Locale.lookup(ranges, OURS));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}

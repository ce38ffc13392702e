package org.relais.jira.echo.page;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.relais.jira.echo.About;
import org.relais.jira.echo.Visit;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.PurposeText;

/** Puts the pages of a link into words. */
final class Pages {
    private final ApplicationProperties jira;
    private final TimeZoneManager zones;

    Pages(ApplicationProperties jira, TimeZoneManager zones) {
        this.jira = jira;
        this.zones = zones;
    }

    /** What was sent, as it was typed. */
    record Sent(String verdict, String words) {
        static final Sent NOTHING = new Sent("", "");
    }

    /** What is wrong with it, and where; empty where nothing is. */
    record Fault(String sentence, String field) {
        static final Fault NONE = new Fault("", "");
    }

    EchoView question(Visit.Asked asked, Sent sent, Fault fault, String style, I18nHelper words) {
        String heading = words.getText("echo.page.heading");
        boolean wrong = !fault.sentence().isEmpty();
        return new EchoView(
                words.getLocale().toLanguageTag(),
                style,
                wrong ? words.getText("echo.page.wrong", heading) : heading,
                heading,
                words.getText(
                        "echo.mail.done",
                        jira.getDisplayName(),
                        day(asked.pass().question().done(), words)),
                true,
                asked.about().map(about -> lines(about, words)).orElse(List.of()),
                fault.sentence(),
                fault.field(),
                words.getText("echo.question"),
                Arrays.stream(Outcome.Verdict.values())
                        .map(verdict -> new EchoView.VerdictLine(
                                verdict.word(),
                                words.getText("echo.verdict." + verdict.word()),
                                verdict.word().equals(sent.verdict())))
                        .toList(),
                words.getText("echo.page.words"),
                words.getText("echo.page.words.hint", (Object) PurposeText.LIMIT),
                sent.words(),
                words.getText("echo.page.send"),
                words.getText("echo.page.privacy"));
    }

    private static List<EchoView.AboutLine> lines(About about, I18nHelper words) {
        List<EchoView.AboutLine> lines = new ArrayList<>();
        lines.add(new EchoView.AboutLine(words.getText("echo.page.about"), about.key() + " " + about.summary()));
        about.signal().ifPresent(signal -> lines.add(new EchoView.AboutLine(words.getText("echo.signal"), signal)));
        return lines;
    }

    private String day(Instant instant, I18nHelper words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.getLocale())
                .format(LocalDate.ofInstant(instant, zones.getDefaultTimezone().toZoneId()));
    }

    /**
     * A page without a form.
     *
     * @param name of what it says, as in the i18n keys
     * @param unkept what somebody typed in vain, to be copied from the page
     */
    EchoView end(String name, String unkept, String style, I18nHelper words) {
        String heading = words.getText("echo.end." + name);
        return new EchoView(
                words.getLocale().toLanguageTag(),
                style,
                heading,
                heading,
                words.getText("echo.end." + name + ".sentence"),
                false,
                List.of(),
                "",
                "",
                "",
                List.of(),
                words.getText("echo.end.unkept"),
                "",
                unkept,
                "",
                "");
    }
}

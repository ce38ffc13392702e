package org.relais.host.web.cluster;

import com.atlassian.jira.util.I18nHelper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says how long something lasts, in the reader's language. */
final class Lengths {
    private Lengths() {}

    /** In days, hours, minutes and seconds, as far as there are any; what is shorter than a second in milliseconds. */
    static String words(Duration length, I18nHelper i18n) {
        if (length.compareTo(Duration.ofSeconds(1)) < 0) return part("ms", length.toMillis(), i18n);
        List<String> parts = new ArrayList<>();
        if (length.toDays() > 0) parts.add(part("d", length.toDays(), i18n));
        if (length.toHoursPart() > 0) parts.add(part("h", length.toHoursPart(), i18n));
        if (length.toMinutesPart() > 0) parts.add(part("min", length.toMinutesPart(), i18n));
        if (length.toSecondsPart() > 0) parts.add(part("s", length.toSecondsPart(), i18n));
        return String.join(" ", parts);
    }

    private static String part(String unit, long amount, I18nHelper i18n) {
        return i18n.getText("cluster.length." + unit, amount);
    }
}

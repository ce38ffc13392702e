package org.relais.host.plugin.bundle;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Version;

/**
 * For which application a module is made: its attribute {@code application}, or one of its {@code <restrict
 * application="…" version="[…]">}, whose versions may also stand in {@code <version>} below.
 */
public record Restrict(String application, List<String> ranges) {
    /** The Jira that the host stands for. */
    public static final String JIRA_VERSION = "11.3.0";

    private static final String JIRA = "jira";
    private static final Pattern RANGE = Pattern.compile("([\\[(])([^,\\])]*)(?:,([^\\])]*))?([\\])])");

    /** Why the module is not for this host; nothing where it is. */
    static Optional<Sentence> against(Xml module) {
        List<Restrict> all = Stream.concat(
                        module.attribute("application").map(name -> new Restrict(name, List.of())).stream(),
                        module.children("restrict").map(Restrict::of))
                .toList();
        if (all.isEmpty() || all.stream().anyMatch(Restrict::holds)) return Optional.empty();
        String made = all.stream().map(Restrict::words).collect(Collectors.joining(", "));
        return Optional.of(Sentence.of("apps.why.restricted", made, JIRA_VERSION));
    }

    private static Restrict of(Xml element) {
        return new Restrict(
                element.required("application"),
                Stream.concat(
                                element.attribute("version").stream(),
                                element.children("version").map(Xml::text))
                        .toList());
    }

    private boolean holds() {
        if (!application.equalsIgnoreCase(JIRA)) return false;
        return ranges.isEmpty() || ranges.stream().anyMatch(Restrict::includes);
    }

    /** {@code [8.0,11.0)}, {@code [11,)}, {@code (,12]}; a version alone is the oldest that will do, as in Jira. */
    private static boolean includes(String text) {
        Matcher range = RANGE.matcher(text.strip());
        Version here = new Version(JIRA_VERSION);
        try {
            if (!range.matches()) return here.compareTo(new Version(text.strip())) >= 0;
            boolean alone = range.group(3) == null;
            String from = range.group(2).strip();
            String to = alone ? from : range.group(3).strip();
            return (from.isEmpty()
                            || passes(
                                    here.compareTo(new Version(from)),
                                    range.group(1).equals("[")))
                    && (to.isEmpty()
                            || passes(
                                    new Version(to).compareTo(here),
                                    range.group(4).equals("]")));
        } catch (IllegalArgumentException e) {
            throw new PluginFault("\"" + text + "\" is no range of versions", e);
        }
    }

    private static boolean passes(int beyond, boolean including) {
        return beyond > 0 || including && beyond == 0;
    }

    private String words() {
        return ranges.isEmpty() ? application : application + " " + String.join(" ", ranges);
    }
}

package org.relais.host.plugin.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.springframework.web.util.UriUtils;

/** One {@code <route>}: a path with {@code {name}} or {@code {name: expression}} in it, and where it leads. */
record Route(RunningPlugin plugin, Pattern from, List<String> names, String to) {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*(\\w+)\\s*(?::\\s*([^{}]+?)\\s*)?}");

    static Route of(RunningPlugin plugin, String from, String to) {
        if (!to.startsWith("/")) throw new IllegalArgumentException("The route to " + to + " has no slash first");
        List<String> names = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        Matcher variables = VARIABLE.matcher(from);
        int done = 0;
        while (variables.find()) {
            String expression = variables.group(2) == null ? "[^/]+" : variables.group(2);
            pattern.append(Pattern.quote(from.substring(done, variables.start())))
                    .append("(?<v")
                    .append(names.size())
                    .append(">")
                    .append(expression)
                    .append(")");
            names.add(variables.group(1));
            done = variables.end();
        }
        pattern.append(Pattern.quote(from.substring(done)));
        return new Route(plugin, Pattern.compile(pattern.toString()), names, to);
    }

    /** Where the path leads, as an address; nothing where it is another path. */
    Optional<String> follow(String path) {
        Matcher match = from.matcher(path);
        if (!match.matches()) return Optional.empty();
        String address = to;
        for (int at = 0; at < names.size(); at++) {
            String value = UriUtils.encodePath(match.group("v" + at), "UTF-8");
            address = address.replace("{" + names.get(at) + "}", value);
        }
        return Optional.of(address);
    }
}

package org.relais.host.plugin.resource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is in a batch: the scripts ("js") or the styles ("css") of these contexts and resources, without those that the
 * page has already. It can be written as an address and read from one, so that every node can make the batch.
 */
public record BatchName(String ending, Set<String> wanted, Set<String> had, Map<String, String> params, Locale locale) {
    private static final Pattern PATH =
            Pattern.compile("/([0-9a-f]+)/_/download/contextbatch/(js|css)/([\\w.:,-]{1,6000})/batch\\.\\2");
    private static final Pattern NAME = Pattern.compile("[\\w.][\\w.:-]*");
    private static final String LOCALE = "locale";
    private static final String WITHOUT = "-";

    /** An address that was asked for: the batch, and the fingerprint that its content should have. */
    public record Asked(String fingerprint, BatchName name) {}

    /** Whether a context or a resource can be named in an address; others are never in a batch. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Reads a path below {@code /s} and its parameters; nothing where it names no batch. */
    public static Optional<Asked> read(String path, Map<String, String> parameters) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) return Optional.empty();
        Set<String> wanted = new LinkedHashSet<>();
        Set<String> had = new LinkedHashSet<>();
        for (String name : parts.group(3).split(",")) {
            if (name.startsWith(WITHOUT)) had.add(name.substring(WITHOUT.length()));
            else wanted.add(name);
        }
        Map<String, String> params = new TreeMap<>(parameters);
        String tag = Optional.ofNullable(params.remove(LOCALE)).orElse("").replace('_', '-');
        return Optional.of(new Asked(
                parts.group(1), new BatchName(parts.group(2), wanted, had, params, Locale.forLanguageTag(tag))));
    }

    /** The address below the context path, with the fingerprint of the content. */
    String address(String fingerprint) {
        List<String> names = new ArrayList<>(wanted);
        had.forEach(name -> names.add(WITHOUT + name));
        StringBuilder address = new StringBuilder("/s/" + fingerprint + "/_/download/contextbatch/" + ending + "/"
                + String.join(",", names) + "/batch." + ending + "?" + LOCALE + "=" + locale.toLanguageTag());
        params.forEach((key, value) ->
                address.append('&').append(coded(key)).append('=').append(coded(value)));
        return address.toString();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

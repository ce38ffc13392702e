package org.relais.jira.echo;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Whether somebody elsewhere can follow a link to this Jira. Only its form is looked at: it is http or https, names a
 * host, and that host is not this very machine ({@code localhost}, 127.0.0.0/8, ::1, 0.0.0.0, or a name under
 * {@code .localhost} or {@code .invalid}). Whether a firewall stands between, nobody can know from here.
 */
public final class BaseUrl {
    private BaseUrl() {}

    public static boolean reachable(String url) {
        try {
            URI uri = new URI(url == null ? "" : url.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String host = uri.getHost();
            return (scheme.equals("http") || scheme.equals("https"))
                    && host != null
                    && !here(host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean here(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.endsWith(".invalid")
                || host.equals("0.0.0.0")
                || host.matches("127(\\.\\d{1,3}){3}")
                || host.equals("[::1]")
                || host.equals("[::]")
                || host.equals("[0:0:0:0:0:0:0:1]");
    }
}

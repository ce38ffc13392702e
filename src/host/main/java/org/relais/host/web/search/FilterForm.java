package org.relais.host.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.relais.host.search.filter.FilterDraft;
import org.relais.host.search.filter.SavedFilter;
import org.relais.host.search.filter.Share;

/** The form of a filter as it was filled in. A share stands in it as {@code users:}, {@code group:name}, {@code project:id}. */
public record FilterForm(String filterName, String description, String jql, List<String> shares) {
    static FilterForm sent(HttpServletRequest request) {
        String[] shares = request.getParameterValues("share");
        return new FilterForm(
                text(request, "filterName"),
                text(request, "description"),
                text(request, "jql"),
                shares == null ? List.of() : List.of(shares));
    }

    static FilterForm of(SavedFilter filter, String jql) {
        String description = filter.description() == null ? "" : filter.description();
        return new FilterForm(
                filter.name(),
                description,
                jql,
                filter.shares().stream().map(FilterForm::written).toList());
    }

    static FilterForm blank(String jql) {
        return new FilterForm("", "", jql, List.of());
    }

    FilterDraft draft() {
        return new FilterDraft(
                filterName,
                description,
                jql,
                shares.stream().flatMap(FilterForm::read).toList());
    }

    static String written(Share share) {
        return switch (share.with()) {
            case USERS -> "users:";
            case GROUP -> "group:" + share.holder();
            case PROJECT -> "project:" + share.holder();
        };
    }

    private static Stream<Share> read(String written) {
        if (written.equals("users:")) return Stream.of(Share.EVERYONE);
        if (written.startsWith("group:")) return Stream.of(new Share(Share.With.GROUP, written.substring(6)));
        if (written.startsWith("project:")) return Stream.of(new Share(Share.With.PROJECT, written.substring(8)));
        return Stream.empty();
    }

    public boolean isSharedWith(String share) {
        return shares.contains(share);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }
}

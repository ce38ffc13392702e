package org.relais.host.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.HashMap;
import java.util.Map;

/** What plugins' links, headings and panels may know of the page on which they stand. */
final class Fragments {
    private Fragments() {}

    static Map<String, Object> context(Visit visit) {
        return context(visit, null);
    }

    static Map<String, Object> context(Visit visit, Project project) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", visit.person());
        context.put("i18n", visit.i18n());
        context.put("locale", visit.locale());
        context.put("request", ExecutingHttpRequest.get());
        context.put("baseurl", ExecutingHttpRequest.get().getContextPath());
        if (project != null) {
            context.put("project", project);
            context.put("pathEncodedProjectKey", project.getKey());
            context.put("projectKeyEncoded", project.getKey());
        }
        context.put("helper", new JiraHelper(ExecutingHttpRequest.get(), project, new HashMap<>(context)));
        return context;
    }
}

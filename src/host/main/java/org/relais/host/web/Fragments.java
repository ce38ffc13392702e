package org.relais.host.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/** What plugins' links, headings and panels may know of the page on which they stand. */
public final class Fragments {
    private Fragments() {}

    /** Of a page about nothing in particular. */
    public static Map<String, Object> context(Visit visit) {
        return context(visit, Map.of());
    }

    /** Of a page about a project. */
    public static Map<String, Object> context(Visit visit, Project project) {
        return context(visit, Map.of("project", project));
    }

    /** Of a page about an issue, which knows more besides. */
    public static Map<String, Object> context(Visit visit, Issue issue, Map<String, Object> more) {
        Map<String, Object> about = new HashMap<>(more);
        about.put("issue", issue);
        about.put("project", issue.getProjectObject());
        return context(visit, about);
    }

    /** Of a page about these things; the project among them is also what the {@code $helper} stands for. */
    public static Map<String, Object> context(Visit visit, Map<String, Object> about) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        Map<String, Object> context = new HashMap<>(about);
        context.put("user", visit.person());
        context.put("i18n", visit.i18n());
        context.put("locale", visit.locale());
        context.put("request", request);
        context.put("baseurl", request.getContextPath());
        Project project = (Project) about.get("project");
        if (project != null) {
            context.put("projectKeyEncoded", URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8));
            context.put("pathEncodedProjectKey", UriUtils.encodePathSegment(project.getKey(), StandardCharsets.UTF_8));
        }
        context.put("helper", new JiraHelper(request, project, new HashMap<>(context)));
        return context;
    }
}

package org.relais.jira.purpose.page;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.relais.jira.jira.CurrentVisitor;

/** The frame of the page <em>Purposes</em> of a project; its script asks for what stands in it, part by part. */
public class PurposesPage extends AbstractJiraContextProvider {
    private static final String SCRIPT = "org.relais.jira:purposes-resources";

    private final PageBuilderService pages;
    private final CurrentVisitor visitor;

    @Inject
    public PurposesPage(PageBuilderService pages, CurrentVisitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        pages.assembler().resources().requireWebResource(SCRIPT);
        Map<String, Object> context = new HashMap<>(); // Velocity writes its loop variables into this map
        context.put("i18n", visitor.words());
        Project project = helper.getProject();
        if (project != null) context.put("purposes", new PurposesView(project.getKey(), project.getName()));
        return context;
    }

    /** What the template prints. */
    public record PurposesView(String projectKey, String projectName) {}
}

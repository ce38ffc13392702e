package org.relais.host.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;
import org.relais.host.db.Memory;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Projects;
import org.relais.host.workflow.WorkflowLibrary;
import org.relais.host.workflow.Workflows;

/** {@inheritDoc} Jira holds its workflows in memory: each is read once per request. */
public final class HostWorkflowManager implements WorkflowManager {
    private final Memory memory;
    private final Workflows workflows;
    private final WorkflowLibrary library;
    private final Projects projects;
    private final Catalogue catalogue;

    public HostWorkflowManager(
            Memory memory, Workflows workflows, WorkflowLibrary library, Projects projects, Catalogue catalogue) {
        this.memory = memory;
        this.workflows = workflows;
        this.library = library;
        this.projects = projects;
        this.catalogue = catalogue;
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return getWorkflow(((HostIssue) issue).workflowName());
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return names().contains(name) ? workflow(name) : null;
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return projects.byId(projectId)
                .flatMap(project -> projects.workflowOf(project, issueTypeId))
                .map(this::getWorkflow)
                .orElse(null);
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return names().stream().map(this::workflow).toList();
    }

    @Override
    public Collection<JiraWorkflow> getActiveWorkflows() {
        return getWorkflows().stream().filter(JiraWorkflow::isActive).toList();
    }

    @Override
    public ActionDescriptor getActionDescriptor(Issue issue, int actionId) {
        return getWorkflow(issue).getAllActions().stream()
                .filter(action -> action.getId() == actionId)
                .findFirst()
                .orElse(null);
    }

    private List<String> names() {
        return memory.remember("workflows", workflows::names);
    }

    private JiraWorkflow workflow(String name) {
        WorkflowDescriptor descriptor = memory.remember("workflow " + name, () -> workflows.descriptor(name));
        return new HostJiraWorkflow(name, descriptor, memory.remember("workflows used", library::used), catalogue);
    }
}

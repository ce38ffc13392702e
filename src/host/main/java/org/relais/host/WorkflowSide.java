package org.relais.host;

import java.util.List;
import org.relais.host.audit.AuditLog;
import org.relais.host.field.Screens;
import org.relais.host.issue.WorkflowChange;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.project.Catalogue;
import org.relais.host.web.Pages;
import org.relais.host.web.admin.ScreensPage;
import org.relais.host.web.admin.StatusesPage;
import org.relais.host.web.project.ProjectWorkflowsPage;
import org.relais.host.web.workflow.ChooseWorkflowPage;
import org.relais.host.web.workflow.PropertyPages;
import org.relais.host.web.workflow.StepPages;
import org.relais.host.web.workflow.TransitionFormPages;
import org.relais.host.web.workflow.TransitionPages;
import org.relais.host.web.workflow.WorkflowPages;
import org.relais.host.web.workflow.WorkflowReport;
import org.relais.host.workflow.TransitionScreens;
import org.relais.host.workflow.WorkflowLibrary;

/** The pages about workflows: what a project goes by, the editor, statuses and screens. */
final class WorkflowSide {
    private WorkflowSide() {}

    static List<Object> pages(Core core, AuditLog audit, PluginSystem plugins, Screens fieldScreens, Pages pages) {
        Catalogue catalogue = new Catalogue(core.database());
        WorkflowLibrary library = new WorkflowLibrary(core.database());
        TransitionScreens screens = new TransitionScreens(core.database());
        WorkflowReport report = new WorkflowReport(core.workflows(), plugins.workflowModules());
        WorkflowPages workflows = new WorkflowPages(library, report, catalogue, pages);
        return List.of(
                workflows,
                new StepPages(library, workflows, catalogue, pages),
                new TransitionFormPages(library, screens, workflows, pages),
                new TransitionPages(library, report, screens, pages),
                new PropertyPages(library, pages),
                new StatusesPage(catalogue, library, pages),
                new ScreensPage(fieldScreens, screens, core.fields(), library, pages),
                new ProjectWorkflowsPage(core.projects(), library, catalogue, pages),
                new ChooseWorkflowPage(
                        core.projects(),
                        library,
                        new WorkflowChange(
                                core.database(), core.projects(), core.workflows(), core.issues(), core.clock()),
                        audit,
                        pages));
    }
}

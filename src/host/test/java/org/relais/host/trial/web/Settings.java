package org.relais.host.trial.web;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page in the settings of a project, made by a template and with what it asks for from Java. */
@LicensedOnly
public class Settings extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient TemplateRenderer templates;
    private final transient PageBuilderService page;

    public Settings(TemplateRenderer templates, PageBuilderService page) {
        this.templates = templates;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.assembler().resources().requireContext("trial.settings").requireWebResource("org.relais.trial:plain");
        page.assembler().data().requireData("trial.said", "it's </script>");
        response.setContentType("text/html;charset=UTF-8");
        String project = String.valueOf(request.getParameter("projectKey"));
        templates.render("templates/settings.vm", Map.of("project", project), response.getWriter());
    }
}

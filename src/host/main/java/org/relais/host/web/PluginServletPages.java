package org.relais.host.web;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.relais.host.plugin.action.Page;
import org.relais.host.plugin.servlet.PluginServlets;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets the servlets of plugins answer, and frames the pages that ask for it. A servlet looks after form tokens and
 * WebSudo by itself, as in Jira.
 */
@Controller
@XsrfBy(XsrfBy.Means.ACTION)
public final class PluginServletPages {
    private static final String BASE = "/plugins/servlet";

    private final PluginServlets servlets;
    private final Pages pages;

    public PluginServletPages(PluginServlets servlets, Pages pages) {
        this.servlets = servlets;
        this.pages = pages;
    }

    /** Null where the servlet has answered with something else than a page. */
    @RequestMapping(BASE + "/**")
    public ModelAndView run(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = request.getServletPath().substring(BASE.length());
        HtmlCapture capture = new HtmlCapture(response);
        switch (call(path, request, capture)) {
            case NOBODY -> throw new NotFound();
            case LOGIN_NEEDED -> throw new LoginNeeded();
            case NOT_PERMITTED -> throw new Forbidden();
            case ANSWERED -> {}
        }
        if (capture.error() != 0) throw refusal(capture.error());
        return capture.isHtml() ? framed(capture) : null;
    }

    private PluginServlets.Outcome call(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            return servlets.answer(path, request, response);
        } catch (WebSudoSessionException unhandled) {
            throw new ServletException("A servlet has to catch this and enforce WebSudo by itself", unhandled);
        }
    }

    private ModelAndView framed(HtmlCapture capture) {
        HttpStatusCode status = HttpStatusCode.valueOf(capture.getStatus());
        Page page = new Page(capture.html());
        return page.decorator()
                .filter(decorator -> !decorator.equals("none"))
                .map(decorator -> pages.framed(
                        status, decorator, new Frame.Content(page.title(), page.headRest(), page.body(), null)))
                .orElseGet(() -> pages.unframed(status, page.html()));
    }

    private static RuntimeException refusal(int status) {
        return switch (status) {
            case 403 -> new Forbidden();
            case 404 -> new NotFound();
            default -> new ResponseStatusException(HttpStatusCode.valueOf(status));
        };
    }
}

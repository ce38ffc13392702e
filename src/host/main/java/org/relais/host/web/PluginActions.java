package org.relais.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.action.ActionResult;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Runs the actions of plugins at {@code /secure/Alias.jspa} and {@code /secure/Alias!command.jspa}. */
@Controller
@XsrfBy(XsrfBy.Means.ACTION)
public final class PluginActions {
    private final PluginSystem plugins;
    private final Pages pages;

    public PluginActions(PluginSystem plugins, Pages pages) {
        this.plugins = plugins;
        this.pages = pages;
    }

    /** Null where the action has answered by itself. */
    @RequestMapping({"/secure/{action}.jspa", "/secure/admin/{action}.jspa"})
    public ModelAndView run(@PathVariable String action, HttpServletRequest request, HttpServletResponse response) {
        int mark = action.indexOf('!');
        String alias = mark < 0 ? action : action.substring(0, mark);
        String command = mark < 0 ? null : action.substring(mark + 1);
        if (!plugins.handlesAction(alias)) throw new NotFound();
        return plugins.runAction(alias, command, request, response)
                .map(this::framed)
                .orElse(null);
    }

    private ModelAndView framed(ActionResult result) {
        Frame.Content content = new Frame.Content(result.title(), result.headHtml(), result.bodyHtml(), null);
        return pages.framed(
                HttpStatusCode.valueOf(result.status()), result.decorator().orElse("none"), content);
    }
}

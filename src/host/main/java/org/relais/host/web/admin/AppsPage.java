package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.relais.host.plugin.Plugin;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plugins and their modules: what runs, and why something does not. */
@Controller
@Administration
public final class AppsPage {
    private static final String PATH = "/plugins/servlet/upm";

    private final PluginSystem plugins;
    private final Pages pages;

    public AppsPage(PluginSystem plugins, Pages pages) {
        this.plugins = plugins;
        this.pages = pages;
    }

    @GetMapping(PATH)
    public ModelAndView apps(HttpServletRequest request) {
        String title = Visit.of(request).i18n().getText("admin.apps.title");
        return pages.admin("admin/apps", Map.of("title", title, "plugins", plugins.plugins()), "apps");
    }

    @PostMapping(PATH + "/enable")
    public ModelAndView enable(@RequestParam String key) {
        plugins.start(known(key).key());
        return Redirect.to(PATH);
    }

    @PostMapping(PATH + "/disable")
    public ModelAndView disable(@RequestParam String key) {
        plugins.stop(known(key).key());
        return Redirect.to(PATH);
    }

    private Plugin known(String key) {
        return plugins.plugins().stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

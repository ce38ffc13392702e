package org.relais.host.web.admin;

import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.plugin.Module;
import org.relais.host.plugin.Plugin;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.Uploaded;
import org.relais.host.plugin.bundle.PluginFault;
import org.relais.host.plugin.bundle.Sentence;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Manage apps: each app and its modules, what runs and why something does not, and the way to change it. */
@Controller
@Administration
public final class AppsPage {
    static final String PATH = "/plugins/servlet/upm";

    private final PluginSystem plugins;
    private final List<Plugin> system;
    private final AppUploads uploads;
    private final Pages pages;

    /** @param system the apps that are part of the host */
    public AppsPage(PluginSystem plugins, List<Plugin> system, AppUploads uploads, Pages pages) {
        this.plugins = plugins;
        this.system = system;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping(PATH)
    public ModelAndView apps(HttpServletRequest request) {
        return page(HttpStatus.OK, request, List.of(), Optional.empty());
    }

    @PostMapping(PATH + "/upload")
    public ModelAndView upload(@RequestParam(required = false) MultipartFile plugin, HttpServletRequest request) {
        I18nHelper texts = Visit.of(request).i18n();
        try {
            Uploaded uploaded = uploads.take(plugin);
            return page(HttpStatus.OK, request, AppMessage.of(uploaded, texts), Optional.empty());
        } catch (PluginFault fault) {
            Sentence why = fault.sentence();
            HttpStatus status =
                    why.key().equals(AppUploads.TOO_LARGE) ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.BAD_REQUEST;
            return page(status, request, List.of(), Optional.of(why.in(texts)));
        }
    }

    @PostMapping(PATH + "/enable")
    public ModelAndView enable(
            @RequestParam String key, @RequestParam(required = false) String module, HttpServletRequest request) {
        return switched(key, module, true, request);
    }

    @PostMapping(PATH + "/disable")
    public ModelAndView disable(
            @RequestParam String key, @RequestParam(required = false) String module, HttpServletRequest request) {
        return switched(key, module, false, request);
    }

    private ModelAndView switched(String key, String module, boolean on, HttpServletRequest request) {
        I18nHelper texts = Visit.of(request).i18n();
        if (module == null) {
            String name = known(key).name(texts);
            if (on) plugins.start(key);
            else plugins.stop(key);
            Plugin now = known(key);
            return page(
                    HttpStatus.OK, request, AppMessage.of(name, on, now.enabled(), now.why(), texts), Optional.empty());
        }
        String name = module(key, module)
                .filter(Module::switchable)
                .orElseThrow(NotFound::new)
                .name(texts);
        plugins.switchModule(key, module, on);
        Module now = module(key, module).orElseThrow(NotFound::new);
        List<AppMessage> said = AppMessage.of(name, on, now.enabled(), now.why(), texts);
        return page(HttpStatus.OK, request, said, Optional.empty());
    }

    @GetMapping(PATH + "/uninstall")
    public ModelAndView ask(@RequestParam String key, HttpServletRequest request) {
        I18nHelper texts = Visit.of(request).i18n();
        Map<String, Object> model = Map.of("title", texts.getText("apps.uninstall.title"), "plugin", known(key));
        return pages.admin("admin/app-uninstall", model, "apps");
    }

    @PostMapping(PATH + "/uninstall")
    public ModelAndView uninstall(@RequestParam String key, HttpServletRequest request) {
        I18nHelper texts = Visit.of(request).i18n();
        String name = known(key).name(texts);
        plugins.uninstall(key);
        List<AppMessage> said = List.of(AppMessage.done(texts.getText("apps.done.uninstall", name)));
        return page(HttpStatus.OK, request, said, Optional.empty());
    }

    /** Reloading an answer to a form sends it again; all of them may be done twice. */
    @GetMapping({PATH + "/upload", PATH + "/enable", PATH + "/disable"})
    public ModelAndView back() {
        return Redirect.to(PATH);
    }

    private ModelAndView page(
            HttpStatus status, HttpServletRequest request, List<AppMessage> said, Optional<String> refused) {
        Map<String, Object> model = Map.of(
                "title", Visit.of(request).i18n().getText("apps.title"),
                "plugins", plugins.plugins(),
                "system", system,
                "said", said,
                "refused", refused.orElse(""));
        return pages.admin(status, "admin/apps", model, "apps");
    }

    private Plugin known(String key) {
        return plugins.plugin(key).orElseThrow(NotFound::new);
    }

    private Optional<Module> module(String plugin, String key) {
        return known(plugin).module(key);
    }
}

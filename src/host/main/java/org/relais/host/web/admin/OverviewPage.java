package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.relais.host.db.Database;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.web.Administration;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What runs here, in which version. */
@Controller
@Administration
public final class OverviewPage {
    private static final String PATH = "/secure/admin/ViewSystemInfo.jspa";

    private final String hostVersion;
    private final Database database;
    private final PluginSystem plugins;
    private final Pages pages;

    public OverviewPage(String hostVersion, Database database, PluginSystem plugins, Pages pages) {
        this.hostVersion = hostVersion;
        this.database = database;
        this.plugins = plugins;
        this.pages = pages;
    }

    /** A part of the installation and its version. */
    public record Part(String nameKey, String version) {}

    @GetMapping({"/secure/admin", "/secure/admin/"})
    public ModelAndView home() {
        return Redirect.to(PATH);
    }

    @GetMapping(PATH)
    public ModelAndView overview(HttpServletRequest request) {
        Map<String, Object> model = Map.of(
                "title", Visit.of(request).i18n().getText("admin.overview.title"),
                "parts", parts(),
                "plugins", plugins.plugins());
        return pages.admin("admin/overview", model, "overview");
    }

    private List<Part> parts() {
        return List.of(
                new Part("admin.overview.host", hostVersion),
                new Part("admin.overview.java", System.getProperty("java.vm.name") + " " + Runtime.version()),
                new Part("admin.overview.database", database()),
                new Part("admin.overview.system", System.getProperty("os.name") + " " + System.getProperty("os.arch")));
    }

    private String database() {
        try {
            return JdbcUtils.extractDatabaseMetaData(database.joining(), OverviewPage::describe);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String describe(DatabaseMetaData data) throws SQLException {
        return data.getDatabaseProductName() + " " + data.getDatabaseProductVersion();
    }
}

package org.relais.host.plugin.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.bundle.Xml;

/** {@code <rest path version>}: resources under {@code /rest/path/version} and {@code /rest/path/latest}. */
public final class RestModules implements ModuleKind {
    private final List<RestModule> modules = new CopyOnWriteArrayList<>();
    private final RestSecurity security;

    public RestModules(Visitor visitor, WebSudoManager webSudo) {
        this.security = new RestSecurity(visitor, webSudo);
    }

    @Override
    public Set<String> elements() {
        return Set.of("rest", "rest-migration");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        if (module.type().equals("rest-migration")) return; // Jira 11 has REST v2 alone
        Xml xml = module.xml();
        RestPath path = RestPath.of(xml.required("path"), xml.required("version"));
        if (modules.stream().anyMatch(other -> other.path().equals(path))) {
            throw new IllegalArgumentException("There are resources at " + path + " already");
        }
        List<String> packages = xml.children("package").map(Xml::text).toList();
        modules.add(new RestModule(plugin, path, RestClasses.find(plugin, packages), security));
    }

    @Override
    public void disable(RunningPlugin plugin) {
        List<RestModule> ending = modules.stream()
                .filter(module -> module.plugin().key().equals(plugin.key()))
                .toList();
        modules.removeAll(ending);
        ending.forEach(RestModule::close);
    }

    /** The module that answers an address such as {@code /path/1.0/things}; the highest version for {@code latest}. */
    Optional<RestModule> find(String address) {
        return modules.stream().filter(module -> module.path().covers(address)).max((a, b) -> a.path()
                .compareTo(b.path()));
    }
}

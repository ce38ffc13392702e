package org.relais.host.web.cluster;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.relais.host.cluster.Cluster;
import org.relais.host.cluster.LockTable;
import org.relais.host.cluster.Node;
import org.relais.host.web.Administration;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The nodes of the cluster, when they were last heard of, and the locks that they hold. */
@Controller
@Administration
public final class ClusterPage {
    private final Cluster cluster;
    private final Pages pages;

    public ClusterPage(Cluster cluster, Pages pages) {
        this.cluster = cluster;
        this.pages = pages;
    }

    @GetMapping("/secure/admin/ClusterMonitoring.jspa")
    public ModelAndView show(HttpServletRequest request) {
        List<Node> nodes = cluster.nodes().all();
        List<LockTable.Held> locks = cluster.locks().table().held();
        Map<String, Object> model = Map.of(
                "title",
                Visit.of(request).i18n().getText("cluster.title"),
                "nodes",
                nodes,
                "here",
                cluster.nodes().name(),
                "locks",
                locks);
        return pages.admin("cluster/nodes", model, "cluster");
    }
}

package org.relais.jira.edges;

import java.util.List;
import org.relais.host.Host;
import org.relais.host.harness.Arrangement;

/** Watchers may browse; watchers and strangers may use Jira. */
final class WatchersMayLook implements Arrangement {
    @Override
    public void arrange(Host host) {
        for (String group : List.of("watchers", "strangers")) {
            host.database()
                    .jdbc()
                    .sql("insert into global_grant (id, permission, group_name) select ?, 'USE', ?"
                            + " where not exists (select 1 from global_grant where permission = 'USE'"
                            + " and group_name = ?)")
                    .params(host.database().nextId(), group, group)
                    .update();
        }
        host.database()
                .jdbc()
                .sql("insert into permission_grant (id, scheme_id, permission, holder_kind, holder)"
                        + " select ?, id, 'BROWSE_PROJECTS', 'group', 'watchers' from permission_scheme"
                        + " where name = 'Default'")
                .param(host.database().nextId())
                .update();
    }
}

package org.relais.jira.echo;

import java.util.ArrayList;
import java.util.List;
import org.relais.jira.access.AdminPass;
import org.relais.jira.home.Check;
import org.relais.jira.home.Finding;
import org.relais.jira.home.ProjectOptions;

/** Whether people can be asked: links must lead somewhere, and a field that was chosen must be there. */
public final class EchoCheck implements Check {
    private static final String PAGE = "/secure/admin/RelaisEcho.jspa";

    private final Work work;
    private final Fields fields;
    private final Invitations invitations;
    private final ProjectOptions options;

    /** Which custom fields can say whom an issue was for. */
    @FunctionalInterface
    public interface Fields {
        boolean has(String id);
    }

    public EchoCheck(Work work, Fields fields, Invitations invitations, ProjectOptions options) {
        this.work = work;
        this.fields = fields;
        this.invitations = invitations;
        this.options = options;
    }

    @Override
    public String name() {
        return "echo";
    }

    @Override
    public List<Finding> findings(AdminPass pass) {
        List<Finding> findings = new ArrayList<>();
        int projects = Rounds.asking(work, options).size();
        boolean field = EchoOptions.field(options.ofAll()).map(fields::has).orElse(true);
        if (!field) findings.add(Finding.problem("echo.check.field-gone").at(PAGE));
        String url = invitations.baseUrl();
        if (BaseUrl.reachable(url)) findings.add(Finding.good("echo.check.good", projects, url));
        else if (projects == 0) findings.add(Finding.notice("echo.check.address-idle", url));
        else findings.add(Finding.problem("echo.check.address", projects, url));
        return findings;
    }
}

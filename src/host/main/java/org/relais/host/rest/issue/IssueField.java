package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.rest.http.Call;

/** A field of issues, the host's own or a custom one, as clients read it. */
interface IssueField {
    String id();

    String name(Call call);

    Schema schema();

    boolean custom();

    /** Whether it may stand in a list of issues. */
    boolean navigable();

    boolean orderable();

    boolean searchable();

    /** Its names in JQL. */
    List<String> clauses();

    /** Whether it is among the fields of this issue. */
    boolean isOn(HostIssue issue);

    JsonNode value(Reading reading, HostIssue issue);
}

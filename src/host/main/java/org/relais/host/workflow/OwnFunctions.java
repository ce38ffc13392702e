package org.relais.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's own functions. What they change, they change through {@link IssueUpdate}. */
@SuppressWarnings("rawtypes")
public final class OwnFunctions {
    private static final Logger log = LoggerFactory.getLogger(OwnFunctions.class);

    /** Jira's word for whoever moves the issue, where a field holds a person. */
    public static final String CALLER = "%%CURRENT_USER%%";

    /** The host's words for two others; Jira has functions of their own for them. */
    public static final String LEAD = "%%LEAD%%";

    public static final String REPORTER = "%%REPORTER%%";
    private static final String ASSIGNEE = "assignee";

    private OwnFunctions() {}

    static void create(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        // Without an update, the caller keeps the issue itself once the entry is made.
        if (of.hasUpdate()) of.update().create(of.issue(), of.entry(), of.status());
    }

    static void updateStatus(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        of.update().setStatus(of.issue(), of.status());
    }

    static void updateField(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        String field = new Variables(arguments).text("field.name");
        String value = new Variables(arguments).text("field.value");
        if ("resolution".equals(field)) of.update().setResolution(of.issue(), value);
        else set(of, String.valueOf(field), value);
    }

    static void assignToCaller(Map variables, Map arguments, PropertySet properties) {
        set(new Variables(variables), ASSIGNEE, CALLER);
    }

    static void assignToLead(Map variables, Map arguments, PropertySet properties) {
        set(new Variables(variables), ASSIGNEE, LEAD);
    }

    static void assignToReporter(Map variables, Map arguments, PropertySet properties) {
        set(new Variables(variables), ASSIGNEE, REPORTER);
    }

    private static void set(Variables of, String field, String value) {
        if (of.update().setField(of.issue(), of.caller(), field, value)) return;
        log.warn("Skipped a workflow function: the host cannot set the field {} to {}", field, value);
    }

    static void fire(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        String event = new Variables(arguments).text("eventTypeId");
        boolean known = event != null && event.trim().matches("\\d{1,18}");
        if (known && of.hasUpdate()) of.update().tell(of.issue(), Long.parseLong(event.trim()));
    }

    static void storeQuietly(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        of.update().storeQuietly(of.issue());
    }

    static void comment(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        String body = of.text("comment");
        if (body == null) return;
        String group = of.text("commentLevel");
        String role = of.text("roleLevel");
        if (group == null && role == null) of.update().addComment(of.issue(), of.caller(), body);
        else of.update().addComment(of.issue(), of.caller(), body, group, role);
    }

    static void store(Map variables, Map arguments, PropertySet properties) {
        Variables of = new Variables(variables);
        of.update().store(of.issue());
    }

    static void nothing(Map variables, Map arguments, PropertySet properties) {}
}

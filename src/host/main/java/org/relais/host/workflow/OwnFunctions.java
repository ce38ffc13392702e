package org.relais.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's own functions. What they change, they change through {@link IssueUpdate}. */
@SuppressWarnings("rawtypes")
final class OwnFunctions {
    private static final Logger log = LoggerFactory.getLogger(OwnFunctions.class);

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
        Object field = arguments.get("field.name");
        if ("resolution".equals(field))
            of.update().setResolution(of.issue(), new Variables(arguments).text("field.value"));
        else log.warn("Skipped a workflow function: the host does not set the field {}", field);
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

package org.relais.host.workflow;

import java.util.List;
import org.w3c.dom.Element;

/** Writes a transition with the post-functions that Jira gives to every new one. */
record NewTransition(Markup markup) {
    private static final List<String> FUNCTIONS = List.of(
            "issue.UpdateIssueStatusFunction",
            "misc.CreateCommentFunction",
            "issue.GenerateChangeHistoryFunction",
            "issue.IssueReindexFunction",
            "event.FireIssueEventFunction");

    /** Puts it at the end of its parent. */
    Element add(Element parent, int id, String name, int target) {
        Element action = markup.append(parent, "action", "id", String.valueOf(id), "name", name);
        Element result = markup.append(markup.append(action, "results"), "unconditional-result");
        result.setAttribute("old-status", "Finished");
        result.setAttribute("status", name);
        result.setAttribute("step", String.valueOf(target));
        Element functions = markup.append(result, "post-functions");
        for (String function : FUNCTIONS) function(markup.append(functions, "function", "type", "class"), function);
        return action;
    }

    private void function(Element function, String name) {
        // Jira's generic event
        if (name.startsWith("event."))
            markup.append(function, "arg", "name", "eventTypeId").setTextContent("13");
        markup.append(function, "arg", "name", "class.name")
                .setTextContent("com.atlassian.jira.workflow.function." + name);
    }
}

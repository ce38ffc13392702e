package org.relais.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people and the issue of these tests. */
final class Cast {
    static final ApplicationUser ANA = person("ana");
    static final ApplicationUser BEN = person("ben");

    private Cast() {}

    static ApplicationUser person(String key) {
        return playing(ApplicationUser.class, Map.of("getKey", key, "getDisplayName", key));
    }

    /** Assigned to Ana. */
    static MutableIssue issue() {
        return playing(MutableIssue.class, Map.of("getAssignee", ANA, "getId", 1L));
    }

    private static <T> T playing(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, method, args) -> {
            if (method.getName().equals("equals")) return p == args[0];
            if (method.getName().equals("hashCode")) return System.identityHashCode(p);
            return method.getName().equals("toString") ? answers.toString() : answers.get(method.getName());
        }));
    }

    /** Writes down what the workflow does. */
    static final class Diary implements IssueUpdate, IssueRules {
        final List<String> lines = new ArrayList<>();
        private final MutableIssue issue = issue();

        Map<String, Object> variables(Object... more) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("issue", issue);
            variables.put(IssueUpdate.VARIABLE, this);
            variables.put(IssueRules.VARIABLE, this);
            for (int i = 0; i < more.length; i += 2) variables.put((String) more[i], more[i + 1]);
            return variables;
        }

        @Override
        public void setStatus(MutableIssue issue, String statusId) {
            lines.add("status " + statusId);
        }

        @Override
        public void setResolution(MutableIssue issue, String resolutionId) {
            lines.add("resolution " + resolutionId);
        }

        @Override
        public void addComment(Issue issue, ApplicationUser author, String body) {
            lines.add(author.getKey() + " says " + body);
        }

        @Override
        public void create(MutableIssue issue, long entryId, String statusId) {
            lines.add("created in " + statusId);
        }

        @Override
        public void store(MutableIssue issue) {
            lines.add("stored");
        }

        @Override
        public boolean permitted(ApplicationUser person, Issue issue, String permissionKey) {
            return person != null
                    && permissionKey.equals("RESOLVE_ISSUES")
                    && person.getKey().equals("ana");
        }

        @Override
        public boolean inRole(ApplicationUser person, Issue issue, String roleId) {
            return roleId.equals("10100");
        }

        @Override
        public boolean inGroup(ApplicationUser person, String group) {
            return group.equals("staff");
        }
    }
}

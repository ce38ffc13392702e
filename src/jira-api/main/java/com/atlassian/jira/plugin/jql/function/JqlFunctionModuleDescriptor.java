package com.atlassian.jira.plugin.jql.function;

/**
 * What a plugin's descriptor says about a JQL function: its name and whether it is a list.
 *
 * <p>Unconfirmed: both members; Jira's supertypes are left out.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/jql/function/JqlFunctionModuleDescriptor.html">Javadoc</a>
 */
public abstract class JqlFunctionModuleDescriptor {
    public abstract String getFunctionName();

    public abstract boolean isList();
}

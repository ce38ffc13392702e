package com.atlassian.jira.plugin.customfield;

/**
 * What a plugin's descriptor says about a field type.
 *
 * <p>Unconfirmed: an interface rather than a class, and every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/customfield/CustomFieldTypeModuleDescriptor.html">Javadoc</a>
 */
public interface CustomFieldTypeModuleDescriptor {
    String getCompleteKey();

    String getName();

    String getDescription();
}

package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.util.I18nHelper;
import java.util.Map;

/**
 * What a plugin's descriptor says about a tab of the issue page.
 *
 * <p>Unconfirmed: where the members are declared, and all but {@code getI18nBean}; Jira's supertypes are left out.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/issuetabpanel/IssueTabPanelModuleDescriptor.html">Javadoc</a>
 */
public interface IssueTabPanelModuleDescriptor {
    String getCompleteKey();

    String getLabel();

    int getOrder();

    boolean isSortable();

    boolean isSupportsAjaxLoad();

    /** Texts in the reader's language. */
    I18nHelper getI18nBean();

    /** A view of the module, rendered with these values and with those that every template finds. */
    String getHtml(String resourceName, Map<String, ?> startingParams);
}

package org.relais.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.relais.jira.access.Gate;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.PurposeFields;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.admin.JiraInstallation;
import org.relais.jira.purpose.exchange.Exchange;
import org.relais.jira.purpose.exchange.file.Selection;
import org.relais.jira.purpose.field.JiraScreens;
import org.relais.jira.purpose.field.PartFields;
import org.relais.jira.purpose.setup.SetUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The objects that set the purpose fields up, and those that carry purposes in and out. */
@Configuration(proxyBeanMethods = false)
class PurposeSetUpWiring {
    @Bean
    JiraScreens jiraScreens(FieldScreenManager manager) {
        return new JiraScreens(manager);
    }

    @Bean
    JiraInstallation jiraInstallation(
            CustomFieldManager fields,
            ProjectManager projects,
            JiraScreens screens,
            PartFields parts,
            PurposeFields chosen,
            CurrentVisitor visitor,
            ClusterLockService locks) {
        return new JiraInstallation(fields, projects, screens, parts, chosen, visitor, locks);
    }

    @Bean
    SetUp setUp(Gate gate, JiraInstallation jira) {
        return new SetUp(gate, jira);
    }

    @Bean
    Exchange exchange(Gate gate, PurposeService purposes) {
        return new Exchange(gate, purposes);
    }

    @Bean
    Selection selection(SearchService search, JiraAuthenticationContext context, Gate gate) {
        return new Selection(search, context, gate);
    }
}

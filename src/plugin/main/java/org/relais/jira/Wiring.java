package org.relais.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import org.relais.jira.access.Gate;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.IssueLocks;
import org.relais.jira.jira.JiraPermissions;
import org.relais.jira.purpose.PurposeFields;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.field.JiraPurposes;
import org.relais.jira.purpose.field.WhyField;
import org.relais.jira.purpose.store.AoPurposeFields;
import org.relais.jira.purpose.store.RememberedPurposeFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every object of the plugin and what it is given. What Jira gives stands in META-INF/spring/jira.xml. */
@Configuration(proxyBeanMethods = false)
public class Wiring {
    @Bean
    Gate gate(IssueManager issues, UserManager people, PermissionManager permissions, GlobalPermissionManager globals) {
        return new Gate(new JiraPermissions(issues, people, permissions, globals));
    }

    @Bean
    CurrentVisitor visitor(JiraAuthenticationContext context) {
        return new CurrentVisitor(context);
    }

    @Bean
    PurposeFields purposeFields(ActiveObjects ao, CacheManager caches) {
        return new RememberedPurposeFields(new AoPurposeFields(ao), caches);
    }

    @Bean
    WhyField whyField(CustomFieldManager fields, PurposeFields chosen) {
        return new WhyField(fields, chosen);
    }

    @Bean
    PurposeService purposes(
            Gate gate, IssueManager issues, UserManager people, WhyField why, ClusterLockService locks) {
        return new PurposeService(gate, new JiraPurposes(issues, people, why, new IssueLocks(locks)));
    }
}

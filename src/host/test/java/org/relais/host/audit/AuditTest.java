package org.relais.host.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import com.atlassian.jira.component.ComponentAccessor;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.TestHost;

/** What plugins enter into the audit log through Jira's own service stands on its page. */
@RunsHost
class AuditTest {
    private static AuditEvent event(CoverageLevel level, String about) {
        return AuditEvent.builder(
                        AuditType.fromI18nKeys(CoverageArea.ECOSYSTEM, level, "admin.menu.added", "admin.menu.overview")
                                .build())
                .affectedObject(AuditResource.builder(about, "ISSUE").id("1").build())
                .addChangedValueIfDifferent(ChangedValue.fromI18nKeys("admin.menu.users")
                        .from("one")
                        .to("two")
                        .build())
                .addChangedValueIfDifferent(ChangedValue.fromI18nKeys("admin.menu.fields")
                        .from("same")
                        .to("same")
                        .build())
                .build();
    }

    private static String page(TestHost host) {
        return host.logIn("admin")
                .unlockAdministration("admin")
                .get("/plugins/servlet/audit")
                .html()
                .text();
    }

    @Test
    void an_entry_is_shown_in_words_with_what_changed(TestHost host) {
        ComponentAccessor.getComponent(AuditService.class).audit(event(CoverageLevel.BASE, "<b>ABC-1</b>"));
        assertThat(page(host))
                .contains("Overview", "Apps", "ISSUE: <b>ABC-1</b>", "Users: one → two")
                .doesNotContain("same → same");
    }

    @Test
    void what_goes_beyond_the_base_coverage_is_left_out_as_jira_is_set_to_begin_with(TestHost host) {
        ComponentAccessor.getComponent(AuditService.class).audit(event(CoverageLevel.ADVANCED, "ABC-2"));
        assertThat(page(host)).doesNotContain("ABC-2");
    }
}

package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.host.plugin.tab.IssueTab;
import org.relais.host.plugin.tab.TabEntry;

class IssueTabTest {
    static final String MODULES =
            """
            <issue-tabpanel key="story" class="org.relais.host.trial.tabs.Story">
                <label key="trial.story">Story</label><order>20</order><sortable>true</sortable>
                <supports-ajax-load>true</supports-ajax-load>
                <resource type="velocity" name="view" location="templates/told.vm"/>
            </issue-tabpanel>
            <issue-tabpanel key="broken" class="org.relais.host.trial.tabs.Broken">
                <label>Broken</label><order>10</order>
            </issue-tabpanel>
            """;

    private static final ApplicationUser ANN = Fakes.fake(ApplicationUser.class, Map.of("getKey", none -> "ann"));
    private static final Issue ISSUE = Fakes.fake(Issue.class);

    private static TrialHost host;

    @BeforeAll
    static void install(@TempDir Path folder) throws Exception {
        host = new TrialHost(folder);
        assertThat(host.plugins.install(bundle().in(folder)).modules()).allMatch(Module::enabled);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    static TrialBundle bundle() {
        return TrialBundle.of("org.relais.host.trial.tabs")
                .modules(MODULES)
                .file("i18n/trial.properties", "trial.story=The story\n")
                .file("i18n/trial_fr.properties", "trial.story=L’histoire\n")
                .file("templates/told.vm", "<p>$number $text#if($alone) alone#end</p>");
    }

    @Test
    void tabs_come_in_their_order_with_what_the_descriptor_says() {
        List<IssueTab> tabs = host.plugins.issueTabs().shown(ISSUE, ANN, Map.of());
        assertThat(tabs)
                .extracting(IssueTab::completeKey)
                .containsExactly("org.relais.trial:broken", "org.relais.trial:story");
        assertThat(tabs).extracting(IssueTab::label).containsExactly("Broken", "The story");
        assertThat(tabs).extracting(IssueTab::sortable).containsExactly(false, true);
        assertThat(tabs).extracting(IssueTab::loadsAlone).containsExactly(false, true);
    }

    @Test
    void a_tab_says_who_sees_it() {
        assertThat(host.plugins.issueTabs().shown(ISSUE, null, Map.of()))
                .extracting(IssueTab::completeKey)
                .containsExactly("org.relais.trial:broken");
    }

    @Test
    void entries_are_rendered_by_the_view_of_the_tab_and_escaped() {
        TabEntry last = story().entries(ISSUE, ANN, true).get(59);
        assertThat(last.html()).isEqualTo("<p>60 &lt;b&gt;told&lt;/b&gt; alone</p>");
        assertThat(last.when()).contains(Instant.ofEpochSecond(3600));
        assertThat(last.everywhere()).isTrue();
        assertThat(story().entries(ISSUE, ANN, false).get(0).html()).isEqualTo("<p>1 &lt;b&gt;told&lt;/b&gt;</p>");
    }

    @Test
    void a_tab_that_fails_says_so_to_its_caller() {
        IssueTab broken = host.plugins.issueTabs().shown(ISSUE, ANN, Map.of()).get(0);
        assertThatThrownBy(() -> broken.entries(ISSUE, ANN, false)).hasMessageContaining("secret");
    }

    @Test
    void a_disabled_tab_is_gone_and_the_other_stays() {
        host.plugins.switchModule(TrialBundle.KEY, "broken", false);
        assertThat(host.plugins.issueTabs().shown(ISSUE, ANN, Map.of()))
                .extracting(IssueTab::completeKey)
                .containsExactly("org.relais.trial:story");
        host.plugins.switchModule(TrialBundle.KEY, "broken", true);
        assertThat(host.plugins.issueTabs().shown(ISSUE, ANN, Map.of())).hasSize(2);
    }

    private static IssueTab story() {
        return host.plugins.issueTabs().shown(ISSUE, ANN, Map.of()).stream()
                .filter(tab -> tab.completeKey().endsWith(":story"))
                .findFirst()
                .orElseThrow();
    }
}

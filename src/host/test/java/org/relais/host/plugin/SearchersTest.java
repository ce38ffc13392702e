package org.relais.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.host.plugin.field.FieldSearcher;
import org.relais.host.plugin.field.FieldType;

class SearchersTest {
    private static final String AO = "<ao key=\"ao\"><entity>org.relais.host.trial.good.Note</entity></ao>";
    private static final String TYPE =
            "<customfield-type key=\"tag\" name=\"Tag\" class=\"org.relais.host.trial.good.Tag\"%s>%s</customfield-type>";

    @TempDir
    private Path folder;

    private TrialHost host;

    @BeforeEach
    void start() {
        host = new TrialHost(folder);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TextSearcher, TEXT",
        "ExactTextSearcher, EXACT",
        "ExactNumberSearcher, NUMBER",
        "NumberRangeSearcher, NUMBER",
        "DateRangeSearcher, DATE",
        "DateTimeRangeSearcher, DATE_TIME",
        "UserPickerGroupSearcher, USER",
        "MultiSelectSearcher, OPTION",
        "CustomFieldLabelsSearcher, LABELS",
        "GroupPickerSearcher, EXACT"
    })
    void a_searcher_of_jira_says_how_values_are_compared(String type, FieldSearcher.Kind kind) throws Exception {
        Plugin plugin = install(TYPE.formatted("", "")
                + "<customfield-searcher key=\"s\" class=\"com.atlassian.jira.issue.customfields.searchers." + type
                + "\"><valid-customfield-type package=\"org.relais.trial\" key=\"tag\"/></customfield-searcher>");
        assertThat(plugin.modules()).allMatch(Module::enabled);
        assertThat(host.plugins.searchers("org.relais.trial:tag"))
                .containsExactly(new FieldSearcher("org.relais.trial:s", kind));
    }

    @Test
    void a_type_may_name_a_searcher_of_jiras_by_its_key() throws Exception {
        String searcher = "<valid-searcher package=\"com.atlassian.jira.plugin.system.customfieldtypes\" key=\"%s\"/>";
        install(TYPE.formatted("", searcher.formatted("labelsearcher") + searcher.formatted("exacttextsearcher")));
        assertThat(host.plugins.searchers("org.relais.trial:tag"))
                .extracting(FieldSearcher::kind)
                .containsExactly(FieldSearcher.Kind.LABELS, FieldSearcher.Kind.EXACT);
        host.plugins.switchModule(TrialBundle.KEY, "tag", false);
        assertThat(host.plugins.searchers("org.relais.trial:tag")).isEmpty();
        host.plugins.switchModule(TrialBundle.KEY, "tag", true);
        assertThat(host.plugins.searchers("org.relais.trial:tag")).hasSize(2);
    }

    @Test
    void a_locked_type_says_so() throws Exception {
        install(TYPE.formatted(" managed-access-level=\"locked\"", ""));
        assertThat(host.plugins.fieldType("org.relais.trial:tag"))
                .hasValueSatisfying(type -> assertThat(type.locked()).isTrue());
        assertThat(host.plugins.fieldTypes()).extracting(FieldType::completeKey).contains("org.relais.trial:tag");
    }

    private Plugin install(String modules) throws Exception {
        return host.plugins.install(GoodPlugin.bundle().modules(AO + modules).in(folder));
    }
}

package org.relais.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.jiraapi.Fakes.fake;

import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SmallTypesTest {
    @Test
    void a_cache_keeps_what_was_wished_and_leaves_the_rest_open() {
        CacheSettings wished = new CacheSettingsBuilder()
                .remote()
                .replicateViaInvalidation()
                .expireAfterWrite(2, TimeUnit.MINUTES)
                .build();
        assertThat(wished.getLocal()).isFalse();
        assertThat(wished.getReplicateViaCopy()).isFalse();
        assertThat(wished.getExpireAfterWrite()).isEqualTo(120_000L);
        assertThat(wished.getMaxEntries()).isNull();
    }

    @Test
    void permissions_are_equal_by_their_key() {
        assertThat(new ProjectPermissionKey("BROWSE_PROJECTS"))
                .isEqualTo(ProjectPermissions.BROWSE_PROJECTS)
                .isNotEqualTo(ProjectPermissions.EDIT_ISSUES)
                .hasSameHashCodeAs(ProjectPermissions.BROWSE_PROJECTS);
        assertThat(GlobalPermissionKey.of("ADMINISTER")).isEqualTo(GlobalPermissionKey.ADMINISTER);
    }

    @Test
    void an_update_is_mailed_unless_it_is_said_otherwise() {
        assertThat(UpdateIssueRequest.builder().build().isSendMail()).isTrue();
        assertThat(UpdateIssueRequest.builder().sendMail(false).build().isSendMail())
                .isFalse();
    }

    @Test
    void a_warning_is_no_error() {
        MessageSet messages = new MessageSetImpl();
        messages.addWarningMessage("slow");
        assertThat(messages.hasAnyErrors()).isFalse();
        MessageSet more = new MessageSetImpl();
        more.addMessage(MessageSet.Level.ERROR, "too many");
        messages.addMessageSet(more);
        assertThat(messages.getErrorMessages()).containsExactly("too many");
    }

    @Test
    void a_function_speaks_of_its_arguments_in_the_language_of_the_searcher() {
        JiraAuthenticationContext visitor =
                fake(JiraAuthenticationContext.class, Map.of("getI18nHelper", none -> Fakes.keys()));
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> type) {
                return type.cast(visitor);
            }
        });
        Numbers numbers = new Numbers();
        numbers.init(new Named());
        assertThat(numbers.getFunctionName()).isEqualTo("numbers");
        assertThat(numbers.isList()).isTrue();
        assertThat(numbers.validate(null, new FunctionOperand("numbers", "1"), null)
                        .hasAnyErrors())
                .isFalse();
        assertThat(numbers.validate(null, new FunctionOperand("numbers"), null).getErrorMessages())
                .containsExactly("[jira.jql.function.arg.incorrect.exact, numbers, 1, 0]");
        assertThat(numbers.getValues(null, new FunctionOperand("numbers", "1"), null))
                .containsExactly(new QueryLiteral(new FunctionOperand("numbers", "1"), 1L));
        ComponentAccessor.initialiseWorker(null);
    }

    private static final class Named extends JqlFunctionModuleDescriptor {
        @Override
        public String getFunctionName() {
            return "numbers";
        }

        @Override
        public boolean isList() {
            return true;
        }
    }

    private static final class Numbers extends AbstractJqlFunction {
        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, 1);
        }

        @Override
        public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause c) {
            return List.of(
                    new QueryLiteral(operand, Long.valueOf(operand.getArgs().get(0))));
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }
}

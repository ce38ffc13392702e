package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/**
 * The part of a JQL function that its module descriptor answers.
 *
 * <p>Unconfirmed: visibility of {@code getI18n} and {@code getModuleDescriptor}; key of the message.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/jql/function/AbstractJqlFunction.html">Javadoc</a>
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor moduleDescriptor;

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        this.moduleDescriptor = moduleDescriptor;
    }

    @Override
    public String getFunctionName() {
        return moduleDescriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return moduleDescriptor.isList();
    }

    protected JqlFunctionModuleDescriptor getModuleDescriptor() {
        return moduleDescriptor;
    }

    protected I18nHelper getI18n() {
        return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
    }

    /** Empty where the number is right. */
    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given != expected) {
            messages.addErrorMessage(
                    getI18n().getText("jira.jql.function.arg.incorrect.exact", operand.getName(), expected, given));
        }
        return messages;
    }
}

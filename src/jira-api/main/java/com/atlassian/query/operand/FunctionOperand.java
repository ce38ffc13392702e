package com.atlassian.query.operand;

import java.util.List;

/**
 * A function call in a JQL query, with its arguments as they were written.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/operand/FunctionOperand.html">Javadoc</a>
 */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    public FunctionOperand(String name, String... args) {
        this.name = name;
        this.args = List.of(args);
    }

    @Override
    public String getName() {
        return name;
    }

    public List<String> getArgs() {
        return args;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionOperand that && name.equals(that.name) && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + args.hashCode();
    }

    @Override
    public String toString() {
        return name + "(" + String.join(", ", args) + ")";
    }
}

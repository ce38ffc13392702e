package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list on the right of an operator; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/query/operand/MultiValueOperand.html">Javadoc</a>
 */
public class MultiValueOperand implements Operand {
    private final List<Operand> values;

    public MultiValueOperand(Collection<? extends Operand> values) {
        this.values = List.copyOf(values);
    }

    public MultiValueOperand(String... stringValues) {
        this(Stream.of(stringValues).map(SingleValueOperand::new).toList());
    }

    @Override
    public String getName() {
        return "MultiValueOperand";
    }

    public List<Operand> getValues() {
        return values;
    }
}

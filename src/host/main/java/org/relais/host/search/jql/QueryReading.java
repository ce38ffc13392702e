package org.relais.host.search.jql;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** Makes a {@link Query} of what the parser found. */
final class QueryReading extends JqlBaseVisitor<Object> {
    @Override
    public Query visitQuery(JqlParser.QueryContext query) {
        return new Query(
                Optional.ofNullable(query.clause()).map(this::visitClause),
                query.sort().stream().map(this::visitSort).toList());
    }

    @Override
    public Clause visitClause(JqlParser.ClauseContext clause) {
        List<Clause> parts =
                clause.conjunction().stream().map(this::visitConjunction).toList();
        return parts.size() == 1 ? parts.get(0) : new Clause.Or(parts);
    }

    @Override
    public Clause visitConjunction(JqlParser.ConjunctionContext conjunction) {
        List<Clause> parts = conjunction.factor().stream().map(this::condition).toList();
        return parts.size() == 1 ? parts.get(0) : new Clause.And(parts);
    }

    @Override
    public Clause visitNegation(JqlParser.NegationContext negation) {
        return new Clause.Not(condition(negation.factor()));
    }

    @Override
    public Clause visitGroup(JqlParser.GroupContext group) {
        return visitClause(group.clause());
    }

    @Override
    public Clause visitTerm(JqlParser.TermContext term) {
        return new Clause.Term(
                visitField(term.field()), visitOperator(term.operator()), (Operand) visit(term.operand()));
    }

    @Override
    public FieldName visitField(JqlParser.FieldContext field) {
        return new FieldName(field.name() == null ? field.getText() : visitName(field.name()));
    }

    @Override
    public Operator visitOperator(JqlParser.OperatorContext operator) {
        boolean not = operator.NOT() != null;
        if (operator.IN() != null) return not ? Operator.NOT_IN : Operator.IN;
        if (operator.IS() != null) return not ? Operator.IS_NOT : Operator.IS;
        return Operator.valueOf(
                JqlLexer.VOCABULARY.getSymbolicName(operator.getStart().getType()));
    }

    @Override
    public Operand visitEmpty(JqlParser.EmptyContext empty) {
        return new Operand.Empty();
    }

    @Override
    public Operand visitValue(JqlParser.ValueContext value) {
        return new Operand.Value(visitName(value.name()));
    }

    @Override
    public Operand visitCall(JqlParser.CallContext call) {
        List<String> names = call.name().stream().map(this::visitName).toList();
        return new Operand.Call(names.get(0), names.subList(1, names.size()));
    }

    @Override
    public Operand visitList(JqlParser.ListContext list) {
        return new Operand.Items(
                list.operand().stream().map(item -> (Operand) visit(item)).toList());
    }

    @Override
    public Sort visitSort(JqlParser.SortContext sort) {
        Sort.Direction direction = sort.ASC() != null
                ? Sort.Direction.ASCENDING
                : sort.DESC() != null ? Sort.Direction.DESCENDING : Sort.Direction.USUAL;
        return new Sort(visitField(sort.field()), direction);
    }

    @Override
    public String visitName(JqlParser.NameContext name) {
        Token token = name.getStart();
        String text = token.getText();
        boolean quoted = token.getType() == JqlLexer.QUOTED;
        if (!quoted && ReservedWords.include(text)) throw SyntaxErrors.at(token, JqlError.RESERVED_WORD);
        return Escapes.undo(quoted ? text.substring(1, text.length() - 1) : text)
                .orElseThrow(() -> SyntaxErrors.at(token, JqlError.ESCAPE));
    }

    private Clause condition(ParseTree factor) {
        return (Clause) visit(factor);
    }
}

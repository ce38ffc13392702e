package org.relais.host.search.jql;

/** What a condition asks of a field. The names are those of {@code com.atlassian.query.operator.Operator}. */
public enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LIKE("~"),
    NOT_LIKE("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not"),
    LESS_THAN("<"),
    LESS_THAN_EQUALS("<="),
    GREATER_THAN(">"),
    GREATER_THAN_EQUALS(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The operator as it is written in a query. */
    public String sign() {
        return sign;
    }

    /** Whether this is the "not" of another operator; such a condition is never met by an empty field. */
    public boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
    }

    /** Whether the operator is written with a list. */
    public boolean takesList() {
        return this == IN || this == NOT_IN;
    }

    /** Whether the operator asks for emptiness and nothing else. */
    public boolean takesOnlyEmpty() {
        return this == IS || this == IS_NOT;
    }

    /** Whether the operator asks which of two values comes first. */
    public boolean compares() {
        return this == LESS_THAN || this == LESS_THAN_EQUALS || this == GREATER_THAN || this == GREATER_THAN_EQUALS;
    }

    /** The operator that is met where this one is not, empty fields aside. */
    public Operator opposite() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
            case LESS_THAN -> GREATER_THAN_EQUALS;
            case LESS_THAN_EQUALS -> GREATER_THAN;
            case GREATER_THAN -> LESS_THAN_EQUALS;
            case GREATER_THAN_EQUALS -> LESS_THAN;
        };
    }

    /** What has to be found in a field for this operator: {@code =} for every way to ask whether a value is there. */
    public Operator test() {
        return switch (this) {
            case EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT -> EQUALS;
            case LIKE, NOT_LIKE -> LIKE;
            default -> this;
        };
    }
}

// What a person can type into the search. WAS and CHANGED are words of the language that no rule takes: they are
// refused with a sentence of their own before the parser sees them.
grammar Jql;

options {
    caseInsensitive = true;
}

query: clause? (ORDER BY sort (COMMA sort)*)? EOF;

clause: conjunction (OR conjunction)*;

conjunction: factor (AND factor)*;

factor
    : NOT factor            # negation
    | LPAREN clause RPAREN  # group
    | field operator operand # term
    ;

field: CUSTOM_FIELD | PROPERTY | name;

operator
    : EQUALS
    | NOT_EQUALS
    | LIKE
    | NOT_LIKE
    | LESS_THAN
    | LESS_THAN_EQUALS
    | GREATER_THAN
    | GREATER_THAN_EQUALS
    | NOT? IN
    | IS NOT?
    ;

operand
    : EMPTY                                       # empty
    | name LPAREN (name (COMMA name)*)? RPAREN    # call
    | name                                        # value
    | LPAREN operand (COMMA operand)* RPAREN      # list
    ;

sort: field (ASC | DESC)?;

name: WORD | QUOTED;

AND: 'and' | '&&' | '&';
OR: 'or' | '||' | '|';
NOT: 'not' | '!';
IN: 'in';
IS: 'is';
EMPTY: 'empty' | 'null';
ORDER: 'order';
BY: 'by';
ASC: 'asc';
DESC: 'desc';
WAS: 'was';
CHANGED: 'changed';

EQUALS: '=';
NOT_EQUALS: '!=';
LIKE: '~';
NOT_LIKE: '!~';
LESS_THAN: '<';
LESS_THAN_EQUALS: '<=';
GREATER_THAN: '>';
GREATER_THAN_EQUALS: '>=';
LPAREN: '(';
RPAREN: ')';
COMMA: ',';

CUSTOM_FIELD: 'cf' SPACE* '[' SPACE* [0-9]+ SPACE* ']';
// A property of an issue and the way to a value in its JSON
PROPERTY: 'issue.property' SPACE* '[' SPACE* (QUOTED | ~["'\]\r\n]+) SPACE* ']' ('.' ~[ \t\r\n"'\\=!<>()~,[\]|&{}*/%+^$#@?;]+)?;
QUOTED: '"' (ESCAPE | ~["\\])* '"' | '\'' (ESCAPE | ~['\\])* '\'';
// One character shorter than the same text with its closing quote, so it only wins where there is none
UNCLOSED: '"' (ESCAPE | ~["\\])* | '\'' (ESCAPE | ~['\\])*;
RESERVED: [{}*/%+^$#@?;];
WORD: (ESCAPE | ~[ \t\r\n"'\\=!<>()~,[\]|&{}*/%+^$#@?;])+;
BLANK: SPACE+ -> skip;
OTHER: .;

fragment ESCAPE: '\\' .;
fragment SPACE: [ \t\r\n];

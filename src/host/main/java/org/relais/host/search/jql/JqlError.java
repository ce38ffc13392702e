package org.relais.host.search.jql;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** Why a query was refused: the key of the sentence, and the sentence in English. */
public enum JqlError {
    SYNTAX("jql.error.syntax", "Error in the JQL query: ''{0}'' is not expected here (line {1}, character {2})."),
    ENDS_EARLY("jql.error.end", "Error in the JQL query: something is missing at its end (line {1}, character {2})."),
    UNCLOSED_QUOTE(
            "jql.error.quote",
            "Error in the JQL query: the quoted text {0} is never closed (line {1}, character {2})."),
    RESERVED_CHARACTER(
            "jql.error.reserved.character",
            "Error in the JQL query: the character ''{0}'' is reserved. Put the text in quotes (line {1}, character"
                    + " {2})."),
    RESERVED_WORD(
            "jql.error.reserved.word",
            "Error in the JQL query: ''{0}'' is a reserved word. Put it in quotes (line {1}, character {2})."),
    ESCAPE(
            "jql.error.escape",
            "Error in the JQL query: {0} holds an escape that is not allowed (line {1}, character {2})."),
    HISTORY(
            "jql.error.history",
            "The operator ''{0}'' searches the past of an issue, which this host does not do (line {1}, character"
                    + " {2})."),
    TOO_LONG("jql.error.long", "The query has {0} characters; {1} are allowed."),
    TOO_DEEP("jql.error.deep", "The query is nested more than {0} deep."),
    FIELD("jql.error.field", "Field ''{0}'' does not exist or you do not have permission to view it."),
    OPERATOR("jql.error.operator", "The operator ''{0}'' is not supported by the field ''{1}''. It takes: {2}."),
    VALUE("jql.error.value", "The value ''{0}'' does not exist for the field ''{1}''."),
    ISSUE("jql.error.issue", "An issue with key ''{0}'' does not exist for the field ''{1}''."),
    EMPTY("jql.error.empty", "The field ''{0}'' does not support searching for EMPTY values."),
    COMPARED_EMPTY("jql.error.compared.empty", "The operator ''{0}'' of the field ''{1}'' cannot be used with EMPTY."),
    ONLY_EMPTY(
            "jql.error.only.empty",
            "The operator ''{0}'' asks for EMPTY or NULL, so no other value can be given to the field ''{1}''."),
    NOT_A_LIST("jql.error.not.a.list", "The operator ''{0}'' of the field ''{1}'' needs a list of values."),
    A_LIST("jql.error.a.list", "The operator ''{0}'' of the field ''{1}'' does not take a list of values."),
    DATE(
            "jql.error.date",
            "The date ''{0}'' for the field ''{1}'' is invalid. Valid dates look like yyyy-MM-dd, yyyy-MM-dd HH:mm,"
                    + " yyyy/MM/dd, yyyy/MM/dd HH:mm, or a period such as -5d or 4w 2d."),
    NUMBER("jql.error.number", "The value ''{0}'' for the field ''{1}'' is not a number."),
    BLANK("jql.error.blank", "The text to search for in the field ''{0}'' holds no word."),
    TEXT(
            "jql.error.text",
            "The text ''{0}'' for the field ''{1}'' cannot be read: put quotes around phrases, close each parenthesis, and"
                    + " put a backslash before ^ ~ [ ] '{' '}'."),
    PHRASE("jql.error.text.phrase", "The phrase for the field ''{2}'' has {0} words; {1} are allowed."),
    LEADING_WILDCARD(
            "jql.error.text.wildcard", "The text ''{0}'' for the field ''{1}'' is not allowed to start with ''{2}''."),
    FUNCTION("jql.error.function", "Unable to find the JQL function ''{0}''."),
    FUNCTION_FIELD("jql.error.function.field", "The function ''{0}'' cannot be used with the field ''{1}''."),
    FUNCTION_ARGUMENTS("jql.error.function.arguments", "The function ''{0}'' is written like this: {1}."),
    FUNCTION_SAID("jql.error.function.said", "{0}"),
    GROUP("jql.error.group", "The group ''{0}'' does not exist."),
    FILTER("jql.error.filter", "A filter ''{0}'' does not exist, or you do not have permission to see it."),
    FILTER_LOOP("jql.error.filter.loop", "The filter ''{0}'' asks, by way of others, for itself."),
    SORT("jql.error.sort", "The field ''{0}'' cannot be sorted by.");

    private final String key;
    private final String english;

    JqlError(String key, String english) {
        this.key = key;
        this.english = english;
    }

    /** The key of the sentence in the host's words. */
    public String key() {
        return key;
    }

    /** The refusal, with what the sentence speaks of. */
    public JqlException of(String... arguments) {
        return new JqlException(key, List.of(arguments), new MessageFormat(english, Locale.ROOT).format(arguments));
    }
}

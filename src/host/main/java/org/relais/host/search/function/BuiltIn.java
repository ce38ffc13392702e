package org.relais.host.search.function;

import java.util.List;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Literal;
import org.relais.host.search.field.Searcher;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.JqlException;

/** A function of the host's own. */
interface BuiltIn {
    String name();

    /** How it is written, for whoever wrote it otherwise. */
    String usage();

    /** The kind of field that it can be used with. */
    Field.Kind kind();

    /** Whether it can be used with this field. */
    default boolean suits(Field field) {
        return field.kind() == kind();
    }

    /** Whether it stands for a list. */
    boolean isList();

    List<Literal> values(List<String> arguments, Searcher searcher);

    /** The refusal for arguments that the function does not take. */
    default JqlException misused() {
        return JqlError.FUNCTION_ARGUMENTS.of(name(), usage());
    }
}

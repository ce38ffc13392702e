package org.relais.host.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A host runs in this test's own process, on a free port, from before the first test of the class until after the last.
 * Tests take a {@link TestHost} as parameter. May stand on an annotation of one's own.
 */
@Inherited
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(HostExtension.class)
public @interface RunsHost {
    /** Where the data lies. */
    enum Storage {
        /** H2 in a directory of its own. */
        EMBEDDED,
        /** A database of its own on a PostgreSQL that all tests of this process share. */
        POSTGRES
    }

    /** Jars of plugins; {@code ${name}} stands for a system property. */
    String[] plugins() default {};

    /** A file of people, projects and issues to begin with. */
    String data() default "";

    Storage storage() default Storage.EMBEDDED;

    /** What is to be arranged once the host runs. Made by its constructor without parameters. */
    Class<? extends Arrangement> arrangement() default Arrangement.None.class;
}

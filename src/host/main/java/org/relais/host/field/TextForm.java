package org.relais.host.field;

import java.util.List;

/** A field type whose values read otherwise than its forms send them: by name instead of id. */
public interface TextForm {
    /** What people read of a value that is not null, for lists and exports: one text for each of its parts. */
    List<String> texts(Object value);
}

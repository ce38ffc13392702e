package org.relais.host.web.admin;

import java.util.List;

/** A custom field as the list shows it. An empty list of places: everywhere. */
public record FieldLine(
        String id,
        long number,
        String name,
        String description,
        String type,
        boolean usable,
        boolean locked,
        boolean hasOptions,
        List<Place> places,
        List<String> screens) {

    /** A project and an issue type by name; an empty name stands for all. */
    public record Place(long id, String project, String issueType) {}
}

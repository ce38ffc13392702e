package org.relais.host.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.relais.host.db.Database;
import org.relais.host.workflow.TransitionScreens;

/** Which custom fields stand on which screen. The host has one create, one edit and one view screen. */
public final class Screens {
    /** All screens. */
    public static final List<String> ALL = List.of("create", "edit", "view");

    private final Database database;

    public Screens(Database database) {
        this.database = database;
    }

    /** The field ids of a screen, in their order; a number is the id of a screen of transitions. */
    public List<String> on(String screen) {
        if (isOfTransitions(screen)) return new TransitionScreens(database).fields(Long.parseLong(screen));
        return database.jdbc()
                .sql("select field_id from screen_field where screen = ? order by position, field_id")
                .param(screen)
                .query(String.class)
                .list();
    }

    /** Puts a field at the end of a screen, or leaves it where it is. */
    public void put(String screen, String fieldId) {
        List<String> there = new ArrayList<>(on(screen));
        if (there.contains(fieldId)) return;
        there.add(fieldId);
        write(screen, there);
    }

    public void take(String screen, String fieldId) {
        List<String> there = new ArrayList<>(on(screen));
        if (there.remove(fieldId)) write(screen, there);
    }

    /** One place up, or down; at the end it stays. */
    public void move(String screen, String fieldId, boolean up) {
        List<String> there = new ArrayList<>(on(screen));
        int from = there.indexOf(fieldId);
        int to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= there.size()) return;
        Collections.swap(there, from, to);
        write(screen, there);
    }

    private void write(String screen, List<String> fields) {
        if (isOfTransitions(screen)) new TransitionScreens(database).write(Long.parseLong(screen), fields);
        else
            database.transactions().executeWithoutResult(tx -> {
                database.jdbc()
                        .sql("delete from screen_field where screen = ?")
                        .param(screen)
                        .update();
                for (int position = 0; position < fields.size(); position++)
                    database.jdbc()
                            .sql("insert into screen_field (screen, field_id, position) values (?, ?, ?)")
                            .params(screen, fields.get(position), position)
                            .update();
            });
    }

    private static boolean isOfTransitions(String screen) {
        return screen.matches("\\d{1,18}");
    }
}

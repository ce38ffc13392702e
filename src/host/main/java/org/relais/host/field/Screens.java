package org.relais.host.field;

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
        if (screen.matches("\\d{1,18}")) return new TransitionScreens(database).fields(Long.parseLong(screen));
        return database.jdbc()
                .sql("select field_id from screen_field where screen = ? order by position, field_id")
                .param(screen)
                .query(String.class)
                .list();
    }

    /** Puts a field at the end of a screen, or leaves it where it is. */
    public void put(String screen, String fieldId) {
        List<String> there = on(screen);
        if (there.contains(fieldId)) return;
        database.jdbc()
                .sql("insert into screen_field (screen, field_id, position) values (?, ?, ?)")
                .params(screen, fieldId, there.size())
                .update();
    }

    public void take(String screen, String fieldId) {
        database.jdbc()
                .sql("delete from screen_field where screen = ? and field_id = ?")
                .params(screen, fieldId)
                .update();
    }
}

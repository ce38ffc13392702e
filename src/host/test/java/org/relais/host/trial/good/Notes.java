package org.relais.host.trial.good;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;

/** Keeps notes in the trial plugin's own table. */
public class Notes {
    private final ActiveObjects ao;

    public Notes(ActiveObjects ao) {
        this.ao = ao;
    }

    public void keep(String text) {
        ao.executeInTransaction(() -> ao.create(Note.class, new DBParam("TEXT", text)));
    }

    public List<String> all() {
        return Arrays.stream(ao.find(Note.class)).map(Note::getText).toList();
    }
}

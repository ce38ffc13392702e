package org.relais.host.trial.cluster;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** What is true of a word, in the database that all nodes share. */
@Preload
@Table("FACT")
public interface Fact extends Entity {
    String getWord();

    void setWord(String word);

    String getMeaning();

    void setMeaning(String meaning);
}

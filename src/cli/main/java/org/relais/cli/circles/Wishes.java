package org.relais.cli.circles;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever converts says beside the files.
 *
 * @param source what the ids begin with, so that two organisations do not meet
 * @param language the tag of the language that the texts are in
 * @param endedOn the last day of seats that ended on a day that the files do not know
 * @param under the name of a circle to put around it all
 * @param answers to the questions of a conversion before, by their id
 */
public record Wishes(
        String source,
        Optional<String> language,
        Optional<LocalDate> endedOn,
        Optional<String> under,
        Map<String, String> answers) {}

package org.relais.jira.hours;

import java.time.LocalDate;
import java.util.Optional;

/** A holiday of one's own, that no public calendar knows. */
public record DayOff(LocalDate date, Optional<String> note) {}

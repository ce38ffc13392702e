package org.relais.host.trial.good.rest;

/** A note in JSON. */
public record NoteJson(String text) {}

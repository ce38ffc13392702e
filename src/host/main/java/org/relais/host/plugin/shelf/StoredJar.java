package org.relais.host.plugin.shelf;

/** A jar on the shelf; its digest tells it from one that was there before it. */
public record StoredJar(String key, String version, String sha256, long size) {}

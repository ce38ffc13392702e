package org.relais.jira.access;

/** Who is let in to the structure of circles: a person, or Relais itself. */
public sealed interface StructureDoor permits StructurePass, SystemPass {}

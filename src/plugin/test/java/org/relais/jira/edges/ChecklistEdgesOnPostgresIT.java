package org.relais.jira.edges;

@RunsRelaisOnPostgres
class ChecklistEdgesOnPostgresIT extends ChecklistEdges {}

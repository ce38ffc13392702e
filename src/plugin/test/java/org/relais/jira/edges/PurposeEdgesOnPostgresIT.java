package org.relais.jira.edges;

@RunsRelaisOnPostgres
class PurposeEdgesOnPostgresIT extends PurposeEdges {}

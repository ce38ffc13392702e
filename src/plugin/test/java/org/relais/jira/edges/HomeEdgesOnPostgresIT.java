package org.relais.jira.edges;

@RunsRelaisOnPostgres
class HomeEdgesOnPostgresIT extends HomeEdges {}

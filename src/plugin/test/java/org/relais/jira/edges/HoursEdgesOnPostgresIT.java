package org.relais.jira.edges;

@RunsRelaisOnPostgres
class HoursEdgesOnPostgresIT extends HoursEdges {}

package org.relais.jira.edges;

@RunsRelaisOnPostgres
class CircleEdgesOnPostgresIT extends CircleEdges {}

package org.relais.jira.edges;

@RunsRelais
class HomeEdgesOnH2IT extends HomeEdges {}

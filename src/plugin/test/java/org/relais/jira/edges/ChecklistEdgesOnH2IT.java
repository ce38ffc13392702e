package org.relais.jira.edges;

@RunsRelais
class ChecklistEdgesOnH2IT extends ChecklistEdges {}

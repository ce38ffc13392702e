package org.relais.jira.edges;

@RunsRelais
class HoursEdgesOnH2IT extends HoursEdges {}

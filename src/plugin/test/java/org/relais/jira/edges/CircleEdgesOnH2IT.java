package org.relais.jira.edges;

@RunsRelais
class CircleEdgesOnH2IT extends CircleEdges {}

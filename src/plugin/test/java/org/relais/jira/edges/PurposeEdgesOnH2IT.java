package org.relais.jira.edges;

@RunsRelais
class PurposeEdgesOnH2IT extends PurposeEdges {}

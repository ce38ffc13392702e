package org.relais.host.rest;

import java.time.Clock;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.issue.Comments;
import org.relais.host.issue.IssueProperties;
import org.relais.host.issue.Issues;
import org.relais.host.issue.Links;
import org.relais.host.issue.Watchers;
import org.relais.host.people.Anonymization;
import org.relais.host.people.People;
import org.relais.host.people.Sessions;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.search.Search;
import org.relais.host.search.field.Visibility;
import org.relais.host.web.issue.CustomInputs;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.Moves;
import org.relais.host.workflow.Workflows;

/** What the REST API is made of. */
public record RestParts(
        Database database,
        Clock clock,
        People people,
        Sessions sessions,
        Projects projects,
        Permissions permissions,
        Catalogue catalogue,
        CustomFields fields,
        Workflows workflows,
        Issues issues,
        Comments comments,
        Links links,
        Watchers watchers,
        IssueProperties properties,
        Search search,
        Visibility visibility,
        IssueAccess access,
        Moves moves,
        CustomInputs customs,
        Anonymization anonymization) {}

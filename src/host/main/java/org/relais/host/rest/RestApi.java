package org.relais.host.rest;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.project.Components;
import org.relais.host.project.Roles;
import org.relais.host.project.SecurityLevels;
import org.relais.host.project.Versions;
import org.relais.host.rest.http.ApiServlet;
import org.relais.host.rest.issue.Changelog;
import org.relais.host.rest.issue.CommentRules;
import org.relais.host.rest.issue.CommentWriting;
import org.relais.host.rest.issue.CreateMeta;
import org.relais.host.rest.issue.CustomJson;
import org.relais.host.rest.issue.FieldEditors;
import org.relais.host.rest.issue.FieldList;
import org.relais.host.rest.issue.FieldMeta;
import org.relais.host.rest.issue.FieldsJson;
import org.relais.host.rest.issue.IssueCreation;
import org.relais.host.rest.issue.IssueEdits;
import org.relais.host.rest.issue.IssueJson;
import org.relais.host.rest.issue.LinkJson;
import org.relais.host.rest.issue.ManyIssues;
import org.relais.host.rest.issue.Settable;
import org.relais.host.rest.issue.TransitionList;
import org.relais.host.rest.issue.TransitionWork;
import org.relais.host.rest.resource.AnonymizationResource;
import org.relais.host.rest.resource.ApplicationPropertiesResource;
import org.relais.host.rest.resource.AttachmentMetaResource;
import org.relais.host.rest.resource.BulkResource;
import org.relais.host.rest.resource.CommentResource;
import org.relais.host.rest.resource.ComponentResource;
import org.relais.host.rest.resource.ConfigurationResource;
import org.relais.host.rest.resource.CreateMetaResource;
import org.relais.host.rest.resource.DashboardResource;
import org.relais.host.rest.resource.FieldResource;
import org.relais.host.rest.resource.GroupResource;
import org.relais.host.rest.resource.IssueLinkResource;
import org.relais.host.rest.resource.IssueLinkTypeResource;
import org.relais.host.rest.resource.IssueResource;
import org.relais.host.rest.resource.IssueTypeResource;
import org.relais.host.rest.resource.MyPermissionsResource;
import org.relais.host.rest.resource.MyselfResource;
import org.relais.host.rest.resource.PeopleSearch;
import org.relais.host.rest.resource.PriorityResource;
import org.relais.host.rest.resource.ProjectResource;
import org.relais.host.rest.resource.PropertiesJson;
import org.relais.host.rest.resource.PropertyResource;
import org.relais.host.rest.resource.ResolutionResource;
import org.relais.host.rest.resource.SearchResource;
import org.relais.host.rest.resource.ServerInfoResource;
import org.relais.host.rest.resource.SessionResource;
import org.relais.host.rest.resource.StatusCategoryResource;
import org.relais.host.rest.resource.StatusResource;
import org.relais.host.rest.resource.TransitionResource;
import org.relais.host.rest.resource.UserResource;
import org.relais.host.rest.resource.VersionResource;
import org.relais.host.rest.resource.WatcherResource;
import org.relais.host.rest.resource.WholeProject;
import org.relais.host.rest.shape.Avatar;
import org.relais.host.web.issue.BlankIssues;

/** Jira's REST API of version 2, as far as clients go, and the pictures that its answers lead to. */
public final class RestApi {
    private final RestParts parts;
    private final FieldList fields;
    private final ManyIssues many;
    private final CommentRules commentRules;
    private final CommentWriting comments;
    private final FieldMeta meta;
    private final Settable settable;
    private final IssueEdits edits;
    private final IssueCreation creation;
    private final BlankIssues blanks;
    private final TransitionList transitions;
    private final IssueJson json;

    public RestApi(RestParts parts) {
        this.parts = parts;
        CustomJson customJson = new CustomJson();
        SecurityLevels levels = new SecurityLevels(parts.database());
        fields = new FieldList(parts.fields(), customJson);
        many = new ManyIssues(parts.database(), parts.comments(), parts.links(), parts.visibility());
        commentRules = new CommentRules(
                new Roles(parts.database()), parts.comments(), parts.people(), parts.permissions(), parts.access());
        comments = new CommentWriting(parts.comments(), commentRules);
        FieldEditors editors = new FieldEditors(
                parts.catalogue(), parts.projects(), levels, parts.people(), parts.links(), parts.access(), comments);
        meta = new FieldMeta(parts.catalogue(), parts.projects(), levels, editors);
        settable = new Settable(parts.permissions(), parts.access(), parts.customs(), fields, levels);
        edits = new IssueEdits(
                parts.database(),
                parts.issues(),
                parts.links(),
                parts.catalogue(),
                parts.people(),
                parts.access(),
                editors,
                comments,
                customJson,
                settable);
        blanks = new BlankIssues(parts.issues(), parts.catalogue());
        creation = new IssueCreation(
                parts.database(),
                parts.issues(),
                parts.projects(),
                parts.permissions(),
                parts.access(),
                blanks,
                settable,
                edits);
        transitions = new TransitionList(parts.moves(), parts.catalogue(), parts.access(), settable, meta);
        json = new IssueJson(many, fields, new Changelog(parts.issues()), transitions, settable, meta);
    }

    /** What answers, by the pattern of its addresses. */
    public Map<String, HttpServlet> servlets() {
        List<Object> session = List.of(new SessionResource(parts.people(), parts.sessions(), parts.clock()));
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        for (String version : List.of("2", "latest")) {
            servlets.put("/rest/api/" + version + "/*", new ApiServlet(resources()));
        }
        for (String version : List.of("1", "latest")) {
            servlets.put("/rest/auth/" + version + "/*", new ApiServlet(session));
        }
        for (Avatar avatar : Avatar.values()) servlets.put(avatar.path(), new AvatarServlet());
        return servlets;
    }

    private List<Object> resources() {
        PeopleSearch people = new PeopleSearch(parts.people(), parts.projects(), parts.permissions(), parts.access());
        WholeProject project = new WholeProject(
                new Roles(parts.database()), parts.projects(), parts.catalogue(), parts.people(), parts.workflows());
        CreateMeta createMeta = new CreateMeta(parts.projects(), blanks, settable, meta);
        PropertiesJson properties = new PropertiesJson(parts.properties());
        TransitionWork work = new TransitionWork(parts.database(), parts.access(), parts.moves(), transitions, edits);
        return List.of(
                new ServerInfoResource(parts.clock()),
                new MyselfResource(parts.people()),
                new UserResource(parts.people(), people),
                new AnonymizationResource(parts.people(), parts.permissions(), parts.anonymization()),
                new GroupResource(parts.people(), parts.permissions()),
                new MyPermissionsResource(parts.projects(), parts.permissions(), parts.access()),
                new ProjectResource(parts.projects(), parts.permissions(), project),
                new ComponentResource(new Components(parts.database()), parts.projects(), parts.permissions()),
                new VersionResource(new Versions(parts.database()), parts.projects(), parts.permissions()),
                new IssueTypeResource(parts.catalogue()),
                new StatusResource(parts.catalogue()),
                new StatusCategoryResource(),
                new PriorityResource(parts.catalogue()),
                new ResolutionResource(parts.catalogue()),
                new FieldResource(new FieldsJson(fields)),
                new IssueLinkTypeResource(parts.links()),
                new CreateMetaResource(parts.projects(), parts.permissions(), createMeta),
                new BulkResource(creation),
                new IssueResource(
                        parts.issues(), parts.access(), parts.permissions(), json, creation, edits, properties),
                new CommentResource(parts.comments(), commentRules, comments, parts.access()),
                new TransitionResource(parts.access(), transitions, work),
                new WatcherResource(parts.watchers(), parts.people(), parts.permissions(), parts.access()),
                new PropertyResource(parts.properties(), properties, parts.access()),
                new IssueLinkResource(
                        parts.database(),
                        parts.links(),
                        parts.issues(),
                        parts.permissions(),
                        parts.access(),
                        comments,
                        new LinkJson(many)),
                new SearchResource(parts.search(), parts.issues(), json),
                new DashboardResource(),
                new ConfigurationResource(),
                new ApplicationPropertiesResource(parts.permissions()),
                new AttachmentMetaResource());
    }
}

-- Screens of transitions, under the ids that Jira gives to its own. A comment stands on every one of them.
create table transition_screen (
    id bigint primary key,
    name varchar(255) not null unique,
    description varchar(1000)
);
create table transition_screen_field (
    screen_id bigint not null references transition_screen (id),
    field_id varchar(60) not null,
    position int not null,
    primary key (screen_id, field_id)
);
create index ix_transition_screen_field on transition_screen_field (field_id);
insert into transition_screen (id, name) values (2, 'Workflow Screen');
insert into transition_screen (id, name) values (3, 'Resolve Issue Screen');
insert into transition_screen_field (screen_id, field_id, position) values (2, 'assignee', 0);
insert into transition_screen_field (screen_id, field_id, position) values (3, 'resolution', 0);

-- Who stands in a workflow, and who uses it
create index ix_issue_workflow on issue (workflow_name, status_id);
create index ix_project_issue_type_workflow on project_issue_type (workflow_name);
create index ix_os_entry_name on os_entry (name);

-- What Jira's managers keep beside the issues and projects. Times are epoch milliseconds.
alter table issue_comment add column update_author_key varchar(255);
create table issue_watcher (
    issue_id bigint not null references issue (id),
    user_key varchar(255) not null references person (user_key),
    since bigint not null,
    primary key (issue_id, user_key)
);
create index ix_issue_watcher_user on issue_watcher (user_key);
-- Entity properties: JSON that plugins and REST clients keep with an issue
create table issue_property (
    issue_id bigint not null references issue (id),
    property_key varchar(255) not null,
    json text not null,
    updated_at bigint not null,
    primary key (issue_id, property_key)
);
create index ix_issue_property_key on issue_property (property_key);
-- The keys that issues had before they were moved
create table moved_issue_key (
    old_key varchar(300) primary key,
    issue_id bigint not null references issue (id)
);
create index ix_moved_issue_key_issue on moved_issue_key (issue_id);
alter table component add column description varchar(1000);
alter table component add column lead_key varchar(255);
alter table project_version add column description varchar(1000);
alter table project_version add column start_date varchar(10);
alter table project_version add column position int default 0 not null;
create index ix_issue_component_component on issue_component (component_id);
create index ix_issue_version_version on issue_version (version_id);
create index ix_role_actor_holder on role_actor (holder_kind, holder);

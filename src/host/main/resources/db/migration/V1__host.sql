-- The development host's own tables. Plain SQL that H2 and PostgreSQL both take. Times are epoch milliseconds.
create sequence host_ids start with 10000;

create table person (
    user_key varchar(255) primary key,
    id bigint not null unique,
    username varchar(255) not null unique,
    display_name varchar(255) not null,
    email varchar(255),
    active boolean not null,
    time_zone varchar(64),
    locale varchar(20),
    password_hash varchar(200)
);
create table person_group (name varchar(255) primary key);
create table membership (
    user_key varchar(255) not null references person (user_key),
    group_name varchar(255) not null references person_group (name),
    primary key (user_key, group_name)
);
create index ix_membership_group on membership (group_name);
create table access_token (
    id bigint primary key,
    user_key varchar(255) not null references person (user_key),
    name varchar(255) not null,
    token_hash varchar(64) not null unique,
    created_at bigint not null,
    expires_at bigint
);
create index ix_access_token_user on access_token (user_key);
create table login_session (
    session_hash varchar(64) primary key,
    user_key varchar(255) not null references person (user_key),
    xsrf_token varchar(64) not null,
    websudo_until bigint not null,
    expires_at bigint not null
);
create index ix_login_session_user on login_session (user_key);

create table permission_scheme (id bigint primary key, name varchar(255) not null unique);
-- holder_kind: anyone, users (whoever is logged in), group, role, user, reporter, assignee, lead
create table permission_grant (
    id bigint primary key,
    scheme_id bigint not null references permission_scheme (id),
    permission varchar(100) not null,
    holder_kind varchar(20) not null,
    holder varchar(255)
);
create index ix_permission_grant_scheme on permission_grant (scheme_id, permission);
create table global_grant (
    id bigint primary key,
    permission varchar(100) not null,
    group_name varchar(255),
    unique (permission, group_name)
);

create table project (
    id bigint primary key,
    project_key varchar(255) not null unique,
    name varchar(255) not null,
    description text,
    lead_key varchar(255) references person (user_key),
    scheme_id bigint not null references permission_scheme (id),
    last_number bigint not null,
    unassigned_allowed boolean not null
);
create table project_role (id bigint primary key, name varchar(255) not null unique, description varchar(1000));
create table role_actor (
    project_id bigint not null references project (id),
    role_id bigint not null references project_role (id),
    holder_kind varchar(20) not null,
    holder varchar(255) not null,
    primary key (project_id, role_id, holder_kind, holder)
);
create table security_level (
    id bigint primary key,
    project_id bigint not null references project (id),
    name varchar(255) not null,
    unique (project_id, name)
);
create table security_member (
    level_id bigint not null references security_level (id),
    holder_kind varchar(20) not null,
    holder varchar(255) not null,
    primary key (level_id, holder_kind, holder)
);

create table issue_type (
    id varchar(60) primary key,
    name varchar(255) not null,
    description varchar(1000),
    subtask boolean not null
);
-- category: new, indeterminate, done
create table status (
    id varchar(60) primary key,
    name varchar(255) not null,
    description varchar(1000),
    category varchar(20) not null
);
create table priority (id varchar(60) primary key, name varchar(255) not null, position int not null);
create table resolution (id varchar(60) primary key, name varchar(255) not null, position int not null);
create table workflow (name varchar(255) primary key, xml text not null);
create table project_issue_type (
    project_id bigint not null references project (id),
    issue_type_id varchar(60) not null references issue_type (id),
    workflow_name varchar(255) not null references workflow (name),
    primary key (project_id, issue_type_id)
);
create table component (
    id bigint primary key,
    project_id bigint not null references project (id),
    name varchar(255) not null,
    unique (project_id, name)
);
create table project_version (
    id bigint primary key,
    project_id bigint not null references project (id),
    name varchar(255) not null,
    released boolean not null,
    archived boolean not null,
    release_date varchar(10),
    unique (project_id, name)
);

create table issue (
    id bigint primary key,
    issue_key varchar(300) not null unique,
    project_id bigint not null references project (id),
    number bigint not null,
    type_id varchar(60) not null references issue_type (id),
    status_id varchar(60) not null references status (id),
    priority_id varchar(60) references priority (id),
    resolution_id varchar(60) references resolution (id),
    summary varchar(255) not null,
    description text,
    environment text,
    assignee_key varchar(255) references person (user_key),
    reporter_key varchar(255) references person (user_key),
    creator_key varchar(255) references person (user_key),
    parent_id bigint references issue (id),
    security_level_id bigint references security_level (id),
    workflow_name varchar(255) not null,
    workflow_entry_id bigint not null,
    created_at bigint not null,
    updated_at bigint not null,
    due_date varchar(10),
    resolved_at bigint,
    unique (project_id, number)
);
create index ix_issue_status on issue (status_id);
create index ix_issue_assignee on issue (assignee_key);
create index ix_issue_reporter on issue (reporter_key);
create index ix_issue_parent on issue (parent_id);
create index ix_issue_updated on issue (updated_at);
create index ix_issue_created on issue (created_at);
create table issue_label (
    issue_id bigint not null references issue (id),
    label varchar(255) not null,
    primary key (issue_id, label)
);
create index ix_issue_label on issue_label (label);
create table issue_component (
    issue_id bigint not null references issue (id),
    component_id bigint not null references component (id),
    primary key (issue_id, component_id)
);
-- kind: fix, affects
create table issue_version (
    issue_id bigint not null references issue (id),
    version_id bigint not null references project_version (id),
    kind varchar(10) not null,
    primary key (issue_id, version_id, kind)
);
create table issue_comment (
    id bigint primary key,
    issue_id bigint not null references issue (id),
    author_key varchar(255) references person (user_key),
    body text not null,
    role_id bigint references project_role (id),
    group_name varchar(255),
    created_at bigint not null,
    updated_at bigint not null
);
create index ix_issue_comment_issue on issue_comment (issue_id, created_at);
create table link_type (
    id bigint primary key,
    name varchar(255) not null unique,
    inward varchar(255) not null,
    outward varchar(255) not null
);
create table issue_link (
    id bigint primary key,
    type_id bigint not null references link_type (id),
    source_id bigint not null references issue (id),
    destination_id bigint not null references issue (id),
    unique (type_id, source_id, destination_id)
);
create index ix_issue_link_destination on issue_link (destination_id);
create index ix_issue_link_source on issue_link (source_id);
create table change_group (
    id bigint primary key,
    issue_id bigint not null references issue (id),
    author_key varchar(255),
    created_at bigint not null
);
create index ix_change_group_issue on change_group (issue_id);
create table change_item (
    id bigint primary key,
    group_id bigint not null references change_group (id),
    field_type varchar(20) not null,
    field varchar(255) not null,
    old_value text,
    old_string text,
    new_value text,
    new_string text
);
create index ix_change_item_group on change_item (group_id);
-- What an import brought that the host has no place for, as it came
create table issue_extra (issue_id bigint primary key references issue (id), json text not null);

create table custom_field (
    id bigint primary key,
    name varchar(255) not null,
    description varchar(4000),
    type_key varchar(255) not null,
    searcher_key varchar(255)
);
-- No row: nowhere. A null project or type: all of them.
create table custom_field_context (
    id bigint primary key,
    field_id bigint not null references custom_field (id),
    project_id bigint,
    issue_type_id varchar(60)
);
create index ix_custom_field_context on custom_field_context (field_id);
create table custom_field_value (
    id bigint primary key,
    field_id bigint not null references custom_field (id),
    issue_id bigint not null references issue (id),
    parent_key varchar(255),
    string_value varchar(255),
    text_value text,
    number_value double precision,
    date_value bigint
);
create index ix_custom_field_value_issue on custom_field_value (issue_id, field_id);
create index ix_custom_field_value_string on custom_field_value (field_id, string_value);
-- screen: create, edit, view. One set of screens for the whole installation.
create table screen_field (
    screen varchar(10) not null,
    field_id varchar(60) not null,
    position int not null,
    primary key (screen, field_id)
);

-- OSWorkflow's store
create table os_entry (id bigint primary key, name varchar(255) not null, state int not null);
create table os_step (
    id bigint primary key,
    entry_id bigint not null references os_entry (id),
    step_id int not null,
    action_id int,
    owner varchar(255),
    caller varchar(255),
    status varchar(60),
    start_at bigint,
    finish_at bigint,
    due_at bigint,
    is_current boolean not null
);
create index ix_os_step_entry on os_step (entry_id, is_current);
create table os_step_previous (
    step_id bigint not null references os_step (id),
    previous_id bigint not null references os_step (id),
    primary key (step_id, previous_id)
);

create table app_property (property_key varchar(255) primary key, property_value text);

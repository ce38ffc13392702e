-- Apps and their state, for every node: the jars as they were uploaded, and what administrators decided
create table plugin_change (id int primary key, number bigint not null);
insert into plugin_change (id, number) values (1, 1);
create table plugin_jar (
    plugin_key varchar(255) primary key,
    version varchar(255) not null,
    sha256 varchar(64) not null,
    size bigint not null,
    change_number bigint not null
);
create table plugin_jar_piece (
    plugin_key varchar(255) not null references plugin_jar (plugin_key),
    position int not null,
    content bytea not null,
    primary key (plugin_key, position)
);
-- No row: as the descriptor says. An empty module key: the whole plugin
create table plugin_decision (
    plugin_key varchar(255) not null,
    module_key varchar(255) not null,
    enabled boolean not null,
    change_number bigint not null,
    primary key (plugin_key, module_key)
);
-- How far upgrade tasks have come: of the tables of <ao>, and the build numbers of SAL
create table plugin_progress (name varchar(300) primary key, number bigint not null);

-- What can be chosen in a field, in one of the places where the field applies
create table custom_field_option (
    id bigint primary key,
    field_id bigint not null references custom_field (id),
    context_id bigint not null,
    option_value varchar(255) not null,
    position int not null,
    disabled boolean not null
);
create index ix_custom_field_option_context on custom_field_option (context_id, position);
create index ix_custom_field_option_value on custom_field_option (field_id, option_value);

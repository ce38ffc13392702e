-- Dashboards: one that everyone sees who has none of their own (its owner is null), and people's own.
create table dashboard (
    id bigint primary key,
    owner_key varchar(255) unique references person (user_key)
);
create table dashboard_item (
    id bigint primary key,
    dashboard_id bigint not null references dashboard (id),
    module_key varchar(255) not null,
    position int not null
);
create index ix_dashboard_item on dashboard_item (dashboard_id, position);
create table dashboard_preference (
    item_id bigint not null references dashboard_item (id),
    name varchar(255) not null,
    content text not null,
    primary key (item_id, name)
);
insert into dashboard (id, owner_key) values (1, null);
insert into dashboard_item (id, dashboard_id, module_key, position) values (1, 1, 'host:assigned-to-me', 0);
insert into dashboard_item (id, dashboard_id, module_key, position) values (2, 1, 'host:recently-updated', 1);

-- The nodes of the cluster, what they tell each other, which locks they hold. Times are epoch milliseconds of the
-- database's own clock, because the clocks of nodes differ.
create table cluster_node (
    name varchar(60) primary key,
    incarnation bigint not null unique,
    address varchar(255) not null,
    machine varchar(255) not null,
    process_id bigint not null,
    process_started_at bigint not null,
    started_at bigint not null,
    heartbeat_at bigint not null
);
create index ix_cluster_node_heartbeat on cluster_node (heartbeat_at);
-- A row is a lock that is held, or was held by a node that has died
create table cluster_lock (
    name varchar(255) primary key,
    incarnation bigint not null,
    since bigint not null
);
create index ix_cluster_lock_since on cluster_lock (since);
-- A row per node that has not read the message yet
create table cluster_message (
    id bigint primary key,
    recipient bigint not null,
    sender varchar(60) not null,
    channel varchar(60) not null,
    payload varchar(255) not null,
    sent_at bigint not null
);
create index ix_cluster_message_recipient on cluster_message (recipient, id);
create index ix_cluster_message_sent on cluster_message (sent_at);
-- How far the host's clock is ahead of the real time, in milliseconds. One row, or none.
create table host_clock (id int primary key, ahead bigint not null);

-- A session belongs to the node where it began
alter table login_session add column node varchar(60) default 'node1' not null;
create index ix_login_session_expires on login_session (expires_at);

-- The last run of each job on each node
create table job_run (
    job_id varchar(200) not null,
    node varchar(60) not null,
    started_at bigint not null,
    duration bigint not null,
    outcome varchar(20) not null,
    message varchar(1000),
    primary key (job_id, node)
);
create index ix_job_run_started on job_run (started_at);

-- Quartz's tables, as its JDBC store wants them
create table job_job_details (
    sched_name varchar(120) not null,
    job_name varchar(200) not null,
    job_group varchar(200) not null,
    description varchar(250),
    job_class_name varchar(250) not null,
    is_durable boolean not null,
    is_nonconcurrent boolean not null,
    is_update_data boolean not null,
    requests_recovery boolean not null,
    job_data bytea,
    primary key (sched_name, job_name, job_group)
);
create table job_triggers (
    sched_name varchar(120) not null,
    trigger_name varchar(200) not null,
    trigger_group varchar(200) not null,
    job_name varchar(200) not null,
    job_group varchar(200) not null,
    description varchar(250),
    next_fire_time bigint,
    prev_fire_time bigint,
    priority int,
    trigger_state varchar(16) not null,
    trigger_type varchar(8) not null,
    start_time bigint not null,
    end_time bigint,
    calendar_name varchar(200),
    misfire_instr smallint,
    job_data bytea,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, job_name, job_group) references job_job_details (sched_name, job_name, job_group)
);
create index ix_job_triggers_job on job_triggers (sched_name, job_name, job_group);
create index ix_job_triggers_group on job_triggers (sched_name, trigger_group, trigger_state);
create index ix_job_triggers_next on job_triggers (sched_name, trigger_state, next_fire_time);
create table job_simple_triggers (
    sched_name varchar(120) not null,
    trigger_name varchar(200) not null,
    trigger_group varchar(200) not null,
    repeat_count bigint not null,
    repeat_interval bigint not null,
    times_triggered bigint not null,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group)
        references job_triggers (sched_name, trigger_name, trigger_group)
);
create table job_cron_triggers (
    sched_name varchar(120) not null,
    trigger_name varchar(200) not null,
    trigger_group varchar(200) not null,
    cron_expression varchar(120) not null,
    time_zone_id varchar(80),
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group)
        references job_triggers (sched_name, trigger_name, trigger_group)
);
create table job_simprop_triggers (
    sched_name varchar(120) not null,
    trigger_name varchar(200) not null,
    trigger_group varchar(200) not null,
    str_prop_1 varchar(512),
    str_prop_2 varchar(512),
    str_prop_3 varchar(512),
    int_prop_1 int,
    int_prop_2 int,
    long_prop_1 bigint,
    long_prop_2 bigint,
    dec_prop_1 numeric(13, 4),
    dec_prop_2 numeric(13, 4),
    bool_prop_1 boolean,
    bool_prop_2 boolean,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group)
        references job_triggers (sched_name, trigger_name, trigger_group)
);
create table job_blob_triggers (
    sched_name varchar(120) not null,
    trigger_name varchar(200) not null,
    trigger_group varchar(200) not null,
    blob_data bytea,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group)
        references job_triggers (sched_name, trigger_name, trigger_group)
);
create table job_calendars (
    sched_name varchar(120) not null,
    calendar_name varchar(200) not null,
    calendar bytea not null,
    primary key (sched_name, calendar_name)
);
create table job_paused_trigger_grps (
    sched_name varchar(120) not null,
    trigger_group varchar(200) not null,
    primary key (sched_name, trigger_group)
);
create table job_fired_triggers (
    sched_name varchar(120) not null,
    entry_id varchar(95) not null,
    trigger_name varchar(200) not null,
    trigger_group varchar(200) not null,
    instance_name varchar(200) not null,
    fired_time bigint not null,
    sched_time bigint not null,
    priority int not null,
    state varchar(16) not null,
    job_name varchar(200),
    job_group varchar(200),
    is_nonconcurrent boolean,
    requests_recovery boolean,
    primary key (sched_name, entry_id)
);
create index ix_job_fired_triggers_instance on job_fired_triggers (sched_name, instance_name);
create index ix_job_fired_triggers_job on job_fired_triggers (sched_name, job_name, job_group);
create index ix_job_fired_triggers_trigger on job_fired_triggers (sched_name, trigger_name, trigger_group);
create table job_scheduler_state (
    sched_name varchar(120) not null,
    instance_name varchar(200) not null,
    last_checkin_time bigint not null,
    checkin_interval bigint not null,
    primary key (sched_name, instance_name)
);
create table job_locks (
    sched_name varchar(120) not null,
    lock_name varchar(40) not null,
    primary key (sched_name, lock_name)
);

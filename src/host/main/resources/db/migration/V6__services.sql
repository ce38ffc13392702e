-- Mail that was sent while no SMTP server is configured; the newest 2,000 are kept
create table outbox_mail (
    id bigint primary key,
    recipients varchar(2000) not null,
    subject varchar(1000) not null,
    mime_type varchar(100) not null,
    body text not null,
    headers text not null,
    sent_at bigint not null
);
create index ix_outbox_mail_sent on outbox_mail (sent_at, id);
create table plugin_setting (
    namespace varchar(255) not null,
    setting_key varchar(255) not null,
    kind varchar(20) not null,
    setting_value text not null,
    primary key (namespace, setting_key)
);
create table user_property (
    user_key varchar(255) not null references person (user_key),
    property_key varchar(255) not null,
    kind int not null,
    property_value text not null,
    primary key (user_key, property_key)
);
create table audit_entry (
    id bigint primary key,
    author_key varchar(255),
    summary varchar(1000) not null,
    detail text,
    source varchar(255) not null,
    created_at bigint not null
);
create index ix_audit_entry_created on audit_entry (created_at, id);

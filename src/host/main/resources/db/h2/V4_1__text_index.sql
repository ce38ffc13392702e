-- The words of a text with their positions, one a row.
create table issue_word (
    text_id bigint not null references issue_text (id) on delete cascade,
    position int not null,
    word varchar(255) not null,
    primary key (text_id, position, word)
);
create index ix_issue_word on issue_word (word, text_id, position);

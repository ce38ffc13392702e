-- The words of a text with their positions, as PostgreSQL keeps them.
alter table issue_text add column words tsvector;
create index ix_issue_text_words on issue_text using gin (words);

-- The journal is read from the newest document on, by when it came: any span of days is reached at once. Kinds and connections
-- have indexes of their own, for what is rare or never came would be looked for among everything. Lines that begin with the
-- placeholder "postgresql" are for PostgreSQL alone, as in V14.
drop index document_journal_listed;
drop index document_journal_refused;
create index document_journal_received on document_journal (supplier_id, received_at, id, connection_id, direction, kind, status);
create index document_journal_kind on document_journal (supplier_id, kind, received_at, id);
create index document_journal_connection on document_journal (supplier_id, connection_id, received_at, id);

-- Documents that were not taken are few, and asked for often.
${postgresql}drop index document_journal_failed;
${postgresql}create index document_journal_failed on document_journal (supplier_id, received_at, id, connection_id, kind, direction) where status >= 400;

-- How many answers of a day took how long: step is the number of a span of time, see Pace.
create table answer_time (
    supplier_id bigint not null,
    answered_on date not null,
    node varchar(64) not null,
    step integer not null,
    answers bigint not null,
    constraint answer_time_key primary key (supplier_id, answered_on, node, step)
);

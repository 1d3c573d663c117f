-- Where From, To and Sender of a connection meet: one row for each way in which documents may name the three. No two
-- connections share one, whichever supplier they belong to, so no document means two of them.
create table connection_meeting (
    digest varchar(64) not null constraint connection_meeting_digest primary key,
    supplier_id bigint not null references supplier (id),
    connection_id bigint not null references connection (id)
);
create index connection_meeting_connection on connection_meeting (connection_id);

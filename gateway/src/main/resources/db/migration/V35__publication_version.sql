-- whole: the whole catalog, not its changes; while a run is not over, whether that was asked for. confirmed: somebody has said yes to its withdrawals.
-- base: number of the run its changes are told from. accepted_at: when the destination had taken it; changes are told from the last such run.
alter table publication_run add column whole boolean default true not null;
alter table publication_run add column confirmed boolean default false not null;
alter table publication_run add column base bigint;
alter table publication_run add column added bigint default 0 not null;
alter table publication_run add column repriced bigint default 0 not null;
alter table publication_run add column rewritten bigint default 0 not null;
alter table publication_run add column withdrawn bigint default 0 not null;
alter table publication_run add column delivered_at timestamp with time zone;
alter table publication_run add column accepted_at timestamp with time zone;
alter table publication_run add column accepted_by varchar(120);

-- What a run leaves beside its file, in pieces of 1 MiB. kind: VERSION, every article as it was published, packed; CHANGES, a table of what changed.
create table publication_paper (
    supplier_id bigint not null,
    run_id bigint not null references publication_run (id) on delete cascade,
    kind varchar(8) not null,
    number integer not null,
    content bytea not null,
    primary key (run_id, kind, number)
);

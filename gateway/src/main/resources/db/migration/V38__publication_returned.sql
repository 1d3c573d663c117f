-- What a destination said of articles of a run: the last report of each run. line: of the file, 0 where none was named. rule, source: ours that
-- speaks of the field, blank where none does. fingerprint: of the article as that run published it, blank where it is not of the run.
-- state: OPEN, CHANGED or WITHDRAWN; since_run: number of the run that showed it last.
create table publication_returned (
    supplier_id bigint not null,
    run_id bigint not null references publication_run (id) on delete cascade,
    number integer not null,
    publication varchar(64) not null,
    line bigint not null,
    item varchar(300) not null,
    field varchar(100) not null,
    message varchar(2000) not null,
    weight varchar(10) not null,
    rule varchar(1000) not null,
    source varchar(1000) not null,
    fingerprint varchar(200) not null,
    state varchar(10) not null,
    since_run bigint not null,
    primary key (run_id, number)
);
create index publication_returned_open on publication_returned (supplier_id, publication, state);

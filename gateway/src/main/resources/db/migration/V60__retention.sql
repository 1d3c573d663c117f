-- For how many days a supplier keeps a class of records; the usual days where it says nothing.
create table retention_rule (
    supplier_id bigint not null,
    record_class varchar(20) not null,
    days integer not null,
    constraint retention_rule_key primary key (supplier_id, record_class)
);

-- When a supplier's records are swept next, which is also the claim of the node that does it, and how the last sweep ended.
create table retention_sweep (
    supplier_id bigint primary key,
    next_at timestamp with time zone not null,
    asked_by varchar(100),
    swept_at timestamp with time zone,
    swept_by varchar(100),
    unfinished boolean default false not null
);

-- Of each class: what the last sweep removed and had to leave, all that was ever removed, and up to which record nothing is left
-- to be looked at.
create table retention_mark (
    supplier_id bigint not null,
    record_class varchar(20) not null,
    removed bigint not null,
    left_out bigint not null,
    total bigint not null,
    passed_at timestamp with time zone not null,
    passed_id bigint not null,
    constraint retention_mark_key primary key (supplier_id, record_class)
);

-- When the content went; its row stays, for statistics, duplicates and whoever refers to it. removed_size: what the content had.
alter table document_journal add column removed_at timestamp with time zone;
alter table document_journal add column removed_size integer;
alter table outbox add column payload_removed_at timestamp with time zone;
alter table purchase_order add column persons_removed_at timestamp with time zone;

-- Whether a document is that of an order which is not at its end.
create index purchase_order_journal on purchase_order (journal_id);

-- How many events were taken from a chain's beginning by the retention rule, and the hash of the last of them.
alter table audit_chain add column removed bigint default 0 not null;
alter table audit_chain add column removed_hash varchar(64);

-- Filters of the audit trail, over sealed rows alone: appending an event pays for none of them, the worker that seals it does.
-- Without a filter the unique key (chain_no, supplier_id) is the order of the pages.
create index audit_event_subject on audit_event (supplier_id, subject, chain_no)
${postgresql} where chain_no is not null
;
${postgresql}create index audit_event_action on audit_event (supplier_id, action, chain_no) where chain_no is not null;
${postgresql}create index audit_event_person on audit_event (supplier_id, actor, chain_no) where chain_no is not null and actor like 'user:%';

-- What the last walk along each chain found.
create table audit_check (
    supplier_id bigint primary key,
    checked_at timestamp with time zone not null,
    checked_by varchar(100) not null,
    length bigint not null,
    head varchar(64),
    reason varchar(300)
);

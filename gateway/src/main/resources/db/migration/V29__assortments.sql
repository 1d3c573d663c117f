-- Who gets an assortment, in place of the table of V16, which nothing ever wrote. holder: CLIENT, GROUP (holder_key: its id) or
-- CONTRACT (holder_key: its number, the same for all its versions).
drop table assortment_holder;
create table assortment_holder (
    supplier_id bigint not null references supplier (id),
    assortment_id bigint not null references assortment (id) on delete cascade,
    holder varchar(16) not null,
    holder_key varchar(64) not null,
    primary key (assortment_id, holder, holder_key)
);
create index assortment_holder_of_supplier on assortment_holder (supplier_id);

-- digest: 32 hexadecimal digits; equal digests are equal names, rules and holders.
alter table assortment add column digest varchar(32) default '' not null;
alter table assortment add column changed_at timestamp with time zone;
alter table assortment add column changed_by varchar(100);

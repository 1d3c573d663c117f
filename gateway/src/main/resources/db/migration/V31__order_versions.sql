-- A buyer's order across its versions, which are the rows of purchase_order. Its row is what transactions of one order wait
-- for. id: that of the version that came first. applied_id: the version that counts, empty while all wait for one before
-- them. told_id: the version that was given to the outbox last.
create table buyer_order (
    id bigint primary key,
    supplier_id bigint not null,
    connection_id bigint not null,
    order_number varchar(255) not null,
    applied_id bigint,
    told_id bigint,
    cancelled boolean default false not null,
    constraint buyer_order_key unique (supplier_id, connection_id, order_number)
);
insert into buyer_order (id, supplier_id, connection_id, order_number, applied_id, told_id)
    select min(id), supplier_id, connection_id, order_number, max(id), max(case when status = 'ACCEPTED' then id end)
      from purchase_order group by supplier_id, connection_id, order_number;

-- place: among the versions of the order, counted from 1; 0 for one that never had its turn. outcome: what the checks said of
-- a version that waits. replaces: the document its sender says it replaces. A change without a number of its own has a
-- tilde and the beginning of its digest as version: what is unique is its content.
alter table purchase_order add column buyer_order_id bigint;
update purchase_order set buyer_order_id = (select b.id from buyer_order b
    where b.supplier_id = purchase_order.supplier_id and b.connection_id = purchase_order.connection_id
      and b.order_number = purchase_order.order_number);
alter table purchase_order alter column buyer_order_id set not null;
alter table purchase_order add column place integer default 1 not null;
alter table purchase_order add column outcome varchar(20) default 'ACCEPTED' not null;
alter table purchase_order add column replaces varchar(255);
alter table purchase_order add column parked_until timestamp with time zone;
create index purchase_order_versions on purchase_order (buyer_order_id);

-- Few wait, and all are looked through every minute.
${postgresql}create index purchase_order_parked on purchase_order (parked_until) where parked_until is not null;

-- All versions of an order go out one after another, so they have one subject.
update outbox set subject = (select 'order:' || b.id from buyer_order b join purchase_order p on p.buyer_order_id = b.id
        where 'order:' || p.id = outbox.subject)
    where subject in (select 'order:' || id from purchase_order where buyer_order_id <> id);

-- What a version says otherwise than the one the core system knows, else the one before it. Line 0: the order as a whole.
-- field is empty for a line that is added or dropped.
create table order_difference (
    order_id bigint not null,
    number integer not null,
    supplier_id bigint not null,
    line integer not null,
    effect varchar(10) not null,
    field varchar(20),
    before_text varchar(1000) not null,
    after_text varchar(1000) not null,
    constraint order_difference_key primary key (order_id, number)
);

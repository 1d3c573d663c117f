-- Where the documents of one connection go back to: addresses (JSON, by kind of document), who we are there, how HTTP is spoken.
-- sealed holds its secrets by name (JSON), none of them readable. A row whose addresses are empty takes nothing.
create table buyer_door (
    connection_id bigint primary key references connection (id),
    supplier_id bigint not null references supplier (id),
    addresses varchar(8000) not null,
    from_domain varchar(100) not null,
    from_identity varchar(255) not null,
    sender_domain varchar(100) not null,
    sender_identity varchar(255) not null,
    settings varchar(100000) not null,
    sealed varchar(100000) not null,
    version bigint not null,
    changed_at timestamp with time zone not null,
    changed_by varchar(100) not null
);

-- What told the buyer is the outbox entry under the key of the confirmation.
alter table order_confirmation drop column passed_on;

-- How a supplier's shop looks and which languages it speaks; no row where nobody chose. Every change raises the version: nodes
-- compare the sum and read again.
create table shop_look (
    supplier_id bigint primary key references supplier (id),
    name varchar(60) not null,
    accent varchar(7),
    languages varchar(20) not null,
    usual_language varchar(2) not null,
    logo varchar(32),
    version bigint not null
);

-- Logos as we drew them anew, by the hash of their bytes. The one before stays for pages that are open.
create table shop_logo (
    supplier_id bigint not null references supplier (id),
    digest varchar(32) not null,
    width integer not null,
    height integer not null,
    content bytea not null,
    created_at timestamp with time zone not null,
    primary key (supplier_id, digest)
);

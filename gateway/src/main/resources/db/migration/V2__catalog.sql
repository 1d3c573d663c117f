-- Which edition of a supplier's catalog the rows below make up. Every import raises it; caches and indexes follow.
create table catalog_version (
    supplier_id bigint primary key references supplier (id),
    version bigint not null
);

-- Shelves of the shop, a tree by parent_code.
create table category (
    supplier_id bigint not null references supplier (id),
    code varchar(64) not null,
    parent_code varchar(64),
    shelf_order integer not null,
    primary key (supplier_id, code),
    constraint category_parent foreign key (supplier_id, parent_code) references category (supplier_id, code)
);

create table category_text (
    supplier_id bigint not null references supplier (id),
    code varchar(64) not null,
    language varchar(2) not null,
    name varchar(255) not null,
    primary key (supplier_id, code, language),
    constraint category_text_category foreign key (supplier_id, code) references category (supplier_id, code) on delete cascade
);

-- What is for sale. The supplier's part number is the key by which every import, cart and order names it.
create table product (
    supplier_id bigint not null references supplier (id),
    part_id varchar(255) not null,
    category_code varchar(64) not null,
    family varchar(64) not null,
    unit varchar(3) not null,
    content_unit varchar(3),
    content_per_unit numeric(19,6),
    list_price numeric(19,6) not null,
    currency varchar(3) not null,
    price_basis numeric(19,6) not null,
    minimum numeric(19,6) not null,
    step numeric(19,6) not null,
    manufacturer varchar(255),
    manufacturer_part_id varchar(255),
    lead_time_days integer not null,
    drawing varchar(40) not null,
    drawing_caption varchar(40) not null,
    primary key (supplier_id, part_id),
    constraint product_category foreign key (supplier_id, category_code) references category (supplier_id, code)
);
create index product_by_category on product (supplier_id, category_code);

-- The article's place in commodity schemes, one version of each scheme.
create table product_classification (
    supplier_id bigint not null references supplier (id),
    part_id varchar(255) not null,
    scheme varchar(40) not null,
    scheme_version varchar(20) not null,
    code varchar(40) not null,
    primary key (supplier_id, part_id, scheme),
    constraint product_classification_product foreign key (supplier_id, part_id) references product (supplier_id, part_id) on delete cascade
);

-- One row a language; a missing language is read in English. Attributes: one a line, name, tab, value.
create table product_text (
    supplier_id bigint not null references supplier (id),
    part_id varchar(255) not null,
    language varchar(2) not null,
    name varchar(500) not null,
    description varchar(4000) not null,
    attributes text not null,
    primary key (supplier_id, part_id, language),
    constraint product_text_product foreign key (supplier_id, part_id) references product (supplier_id, part_id) on delete cascade
);

-- Articles that do not exist for a client. A row may come before its article does.
create table assortment_exclusion (
    supplier_id bigint not null references supplier (id),
    client_id bigint not null references client (id),
    part_id varchar(255) not null,
    primary key (supplier_id, client_id, part_id)
);

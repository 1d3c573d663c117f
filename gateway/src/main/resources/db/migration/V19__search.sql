-- Words that mean the same to a supplier's buyers, a group a row: phrases of one language, one a line.
create table search_synonym (
    supplier_id bigint not null references supplier (id),
    language varchar(2) not null,
    group_no integer not null,
    phrases varchar(1200) not null,
    primary key (supplier_id, language, group_no)
);

-- Raised by every change, so that every node asks anew.
create table search_synonym_version (
    supplier_id bigint primary key references supplier (id),
    version bigint not null
);

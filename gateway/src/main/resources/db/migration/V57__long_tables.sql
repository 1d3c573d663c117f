-- Tables of units and of a buyer's own categories have up to ten thousand rows.
alter table connection_rule alter column setting set data type varchar(1000000);

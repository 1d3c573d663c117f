-- Where a buyer goes who leaves without a cart; null where that is the return address.
alter table punchout_session add column cancel_url varchar(2048);

-- In which charset the page with the form is written, and what the form is sent in.
alter table returned_cart add column form_charset varchar(40) default 'UTF-8' not null;

-- Browsers call OCI connections by name alone, so no two suppliers may give the same; null for other protocols.
alter table connection add column entry_name varchar(64);
update connection set entry_name = name where protocol = 'OCI';
alter table connection add constraint connection_entry_name unique (entry_name);

-- Ids of documents and orders are drawn before their rows are inserted, so that all rows of an order go out together.
-- The new sequences go on behind the ids that are there.
create sequence document_journal_ids;
select count(nextval('document_journal_ids')) from generate_series(1, (select coalesce(max(id), 0) from document_journal));
alter table document_journal alter column id drop identity;
alter table document_journal alter column id set default nextval('document_journal_ids');

create sequence purchase_order_ids;
select count(nextval('purchase_order_ids')) from generate_series(1, (select coalesce(max(id), 0) from purchase_order));
alter table purchase_order alter column id drop identity;
alter table purchase_order alter column id set default nextval('purchase_order_ids');

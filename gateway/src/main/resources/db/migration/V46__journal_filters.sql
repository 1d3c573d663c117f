-- Every filter of the journal is answered from one index, read from the newest document on: what does not fit is passed over
-- there and its row never touched.
create index document_journal_listed on document_journal (supplier_id, id, connection_id, direction, kind, status, received_at);
drop index document_journal_supplier;

-- Documents that were not taken are few, and asked for often.
${postgresql}create index document_journal_failed on document_journal (supplier_id, id, connection_id, kind) where status >= 400;

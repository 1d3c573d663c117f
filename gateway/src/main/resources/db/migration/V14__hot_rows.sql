-- What every request paid for and none needed. Lines that begin with the placeholder "postgresql" are for PostgreSQL alone;
-- the embedded database, where the same would save nothing, reads them as comments.

-- Ids of sessions are drawn before their rows are inserted, as in V13: a session and its document go out together.
create sequence punchout_session_ids;
select count(nextval('punchout_session_ids')) from generate_series(1, (select coalesce(max(id), 0) from punchout_session));
alter table punchout_session alter column id drop identity;
alter table punchout_session alter column id set default nextval('punchout_session_ids');

-- Foreign keys between rows that one transaction writes together, and to rows that are never deleted. PostgreSQL asked a
-- statement for each row and locked the same supplier's row for all senders. The embedded database keeps them: a stray row
-- fails the tests there.
${postgresql}alter table purchase_order_line drop constraint purchase_order_line_order_id_fkey;
${postgresql}alter table purchase_order drop constraint purchase_order_journal_id_fkey;
${postgresql}alter table order_document drop constraint order_document_order_id_fkey;
${postgresql}alter table order_document drop constraint order_document_journal_id_fkey;
${postgresql}alter table outbox_attempt drop constraint outbox_attempt_outbox_id_fkey;
${postgresql}alter table punchout_session drop constraint punchout_session_supplier_id_fkey;
${postgresql}alter table punchout_session drop constraint punchout_session_connection_id_fkey;

-- Nobody looks for the documents of an order, only for the order of a document.
${postgresql}drop index order_document_order;

-- Delivered entries, nearly all, are not looked for by state or due time.
${postgresql}drop index outbox_due;
${postgresql}create index outbox_due on outbox (state, due) where state <> 'DELIVERED';

-- The payload stays beside the row, and each page keeps room: claiming an entry copies a small row within its page and
-- touches no index.
${postgresql}alter table outbox set (toast_tuple_target = 256, fillfactor = 60);

-- Documents and payloads: packed by the quicker of two ways where the server was built with it.
${postgresql}do $$ begin alter table document_journal alter column content set compression lz4; alter table outbox alter column payload set compression lz4; exception when feature_not_supported then null; end $$;

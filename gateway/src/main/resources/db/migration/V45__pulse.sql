-- The list of connections asks each for its latest setup, cart and order, and for what was refused lately. Lines that begin
-- with the placeholder "postgresql" are for PostgreSQL alone, as in V14.

-- Sessions of a supplier are counted through its connections, so one index serves both.
drop index punchout_session_started;
create index punchout_session_latest on punchout_session (connection_id, started_at);
${postgresql}create index punchout_session_returned on punchout_session (connection_id, ended_at) where state = 'RETURNED';
create index if not exists punchout_session_returned on punchout_session (connection_id, state, ended_at);

create index purchase_order_latest on purchase_order (connection_id, received_at);

-- Few documents are refused; only those are in the index.
${postgresql}create index document_journal_refused on document_journal (supplier_id, received_at, connection_id) where status >= 400 and direction = 'IN';
create index if not exists document_journal_refused on document_journal (supplier_id, received_at, connection_id);

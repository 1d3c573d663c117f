-- Whether a person of the supplier played the buyer: such sessions and orders count nowhere as business.
alter table punchout_session add column trial boolean default false not null;
alter table purchase_order add column trial boolean default false not null;

-- Sessions are counted by the day; what is no business is told apart without its row being read.
drop index punchout_session_latest;
create index punchout_session_latest on punchout_session (connection_id, started_at, trial);

-- From an order back to the cart it came of, and from a cart's document to its session.
create index returned_cart_line_promise on returned_cart_line (promise_id);
create index returned_cart_document on returned_cart (document_id);

-- Orders that are not simply accepted are few, and asked for by each look at the overview; only those are in the index.
-- Lines that begin with the placeholder "postgresql" are for PostgreSQL alone, as in V14.
${postgresql}create index purchase_order_status on purchase_order (supplier_id, status, id) where status <> 'ACCEPTED';
create index if not exists purchase_order_status on purchase_order (supplier_id, status, id);

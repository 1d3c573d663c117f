-- What was said of an order of a try-out before it was handed on is a trial: no later word is held against it, and its keys and
-- numbers are no others'.
alter table order_confirmation add column tried boolean default false not null;
alter table order_confirmation drop constraint order_confirmation_key;
alter table order_confirmation add constraint order_confirmation_key unique (supplier_id, order_id, idempotency_key, tried);

alter table ship_notice add column tried boolean default false not null;
alter table ship_notice drop constraint ship_notice_key;
alter table ship_notice add constraint ship_notice_key unique (supplier_id, first_order_id, idempotency_key, tried);
alter table ship_notice drop constraint ship_notice_number;
alter table ship_notice add constraint ship_notice_number unique (supplier_id, number, stage, tried);

alter table invoice add column tried boolean default false not null;
alter table invoice drop constraint invoice_key;
alter table invoice add constraint invoice_key unique (supplier_id, first_order_id, idempotency_key, tried);
alter table invoice drop constraint invoice_number;
alter table invoice add constraint invoice_number unique (supplier_id, number, tried);

-- Those of before are known by the keys that the console gave them; a core system's are none of these.
update order_confirmation set tried = true
 where idempotency_key = 'try-out-confirmation' and order_id in (select id from purchase_order where trial);
update ship_notice set tried = true
 where idempotency_key = 'try-out-ship-notice' and order_id in (select id from purchase_order where trial);
update invoice set tried = true
 where idempotency_key = 'try-out-invoice' and order_id in (select id from purchase_order where trial);
delete from shipment_number
 where first_order_id in (select id from purchase_order where trial)
   and not exists (
     select 1 from ship_notice n
      where n.supplier_id = shipment_number.supplier_id and n.number = shipment_number.number and not n.tried);

-- Whose the number of a shipment is: one supplier gives it to one order, whatever stage the shipment is in.
create table shipment_number (
    supplier_id bigint not null,
    number varchar(100) not null,
    first_order_id bigint not null references purchase_order (id),
    constraint shipment_number_key primary key (supplier_id, number)
);

-- Where two orders came to the same number, it is the one's that had it first.
insert into shipment_number (supplier_id, number, first_order_id)
select n.supplier_id, n.number, n.first_order_id
  from ship_notice n
 where not exists (
     select 1 from ship_notice e
      where e.supplier_id = n.supplier_id and e.number = n.number and e.id < n.id);

-- Documents that were refused though the status of their answer is below 400, such as 200 without a word of cXML: from 1000 on, so
-- that every index tells them with the other refused ones. Only what goes back to buyers was ever answered so.
update document_journal
   set status = status + 1000
 where supplier_id in (select id from supplier)
   and kind in ('ConfirmationRequest', 'ShipNoticeRequest', 'InvoiceDetailRequest')
   and direction = 'OUT'
   and status < 400
   and reason is not null;

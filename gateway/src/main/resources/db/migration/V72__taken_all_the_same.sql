-- Documents that count as taken though the status of their answer is 400 or more, such as 409 to a repetition of what had
-- arrived: below 0, so that every index tells them with the other taken ones.
update document_journal
   set status = -status
 where supplier_id in (select id from supplier)
   and kind in ('ConfirmationRequest', 'ShipNoticeRequest', 'InvoiceDetailRequest')
   and direction = 'OUT'
   and status = 409
   and reason like 'the buyer has it already: %';

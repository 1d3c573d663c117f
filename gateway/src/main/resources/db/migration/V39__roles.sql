-- Two roles became six: who might do everything is an administrator of the installation, or of the one supplier.
update console_user set role = 'PLATFORM_ADMIN' where role = 'ADMIN' and supplier_id = 0;
update console_user set role = 'SUPPLIER_ADMIN' where role = 'ADMIN';

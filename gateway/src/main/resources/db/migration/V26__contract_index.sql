-- In which change of the supplier's contracts a version was approved: whoever knows the contracts up to a change reads only
-- what came after it. 0 for those of before.
alter table contract_version add column approved_in bigint default 0 not null;
create index contract_version_approved on contract_version (supplier_id, approved_in);

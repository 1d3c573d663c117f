-- A token's life: who issued it, when it ends, when it was last shown (to the minute), who took it back. live_name: its name while it
-- is not taken back, so that a name is free again afterwards and the row stays.
alter table api_token add column issued_by varchar(100) default 'system' not null;
alter table api_token add column expires_at timestamp with time zone;
alter table api_token add column last_used_at timestamp with time zone;
alter table api_token add column revoked_at timestamp with time zone;
alter table api_token add column revoked_by varchar(100);
alter table api_token add column live_name varchar(64);
update api_token set live_name = name;
alter table api_token drop constraint api_token_name;
alter table api_token add constraint api_token_live_name unique (supplier_id, live_name);

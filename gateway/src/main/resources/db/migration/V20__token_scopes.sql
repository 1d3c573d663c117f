-- What an API token may do. Tokens issued before were their supplier's whole access, and stay that.
alter table api_token add column scopes varchar(400) default
    'orders:read catalog:read catalog:write contracts:read contracts:write contracts:approve prices:read' not null;

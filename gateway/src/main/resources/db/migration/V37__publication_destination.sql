-- Secrets of a publication's destination, each sealed for it; a JSON object by name.
alter table publication add column sealed varchar(20000) default '{}' not null;
-- Who sends the file of a run, as the outbox names it; empty where nobody does, or it goes into a folder.
alter table publication_run add column courier varchar(120);
create index publication_run_courier on publication_run (courier);
-- A supplier's number and a publication's name are longer than 60 characters together.
alter table outbox alter column target set data type varchar(120);
-- When the file of a run may be delivered, from the publication's activation date; empty where nothing waits for a day.
alter table publication_run add column deliver_from timestamp with time zone;
create index publication_run_waiting on publication_run (deliver_from);

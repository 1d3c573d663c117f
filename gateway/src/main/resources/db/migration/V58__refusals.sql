-- Why a document was refused: of a caller we know what it was answered, of anybody else what only we may know. Never a secret.
alter table document_journal add column reason varchar(1000);

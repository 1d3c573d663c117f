-- When whoever holds a session last showed the password or a code; secrets are dealt with for some minutes after that.
alter table console_session add column proved_at timestamp with time zone;

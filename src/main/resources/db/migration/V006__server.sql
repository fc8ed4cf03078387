create table server_key_check (
    only_row boolean not null default true constraint pk_server_key_check primary key,
    digest bytea not null,
    constraint ck_server_key_check_only_row check (only_row),
    constraint ck_server_key_check_digest check (length(digest) = 32)
);
comment on table server_key_check is 'Tells whether a process has the server key with which this database''s secrets were made';
comment on column server_key_check.only_row is 'Always true: there is one row';
comment on column server_key_check.digest is 'HMAC-SHA-256 of a fixed text with the server key';

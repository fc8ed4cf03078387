alter table account
    add column oidc_subject text,
    add constraint uq_account_oidc_subject unique (oidc_subject);
comment on column account.oidc_subject is 'Person at the provider of single sign-on, issuer and subject; set at the first such sign-in';
create index ix_account_role on account (role) where not disabled;

create table account_second_factor (
    account_id int not null constraint pk_account_second_factor primary key
        constraint fk_account_second_factor_account references account,
    secret bytea not null,
    confirmed boolean not null,
    last_step bigint not null default 0
);
comment on table account_second_factor is 'Secret shared with the app that shows a person''s codes (RFC 6238)';
comment on column account_second_factor.account_id is 'Whose';
comment on column account_second_factor.secret is 'Encrypted with a key made from the server key: 12 bytes nonce, AES-256-GCM';
comment on column account_second_factor.confirmed is 'Whether a code of it was given once; until then sign-in asks for none';
comment on column account_second_factor.last_step is 'Interval of 30 seconds since 1970 whose code was used last; none is used twice';

create table account_recovery_code (
    account_id int not null constraint fk_account_recovery_code_account references account,
    digest bytea not null,
    constraint pk_account_recovery_code primary key (account_id, digest),
    constraint ck_account_recovery_code_digest check (length(digest) = 32)
);
comment on table account_recovery_code is 'Codes instead of those of a lost app; removed when used';
comment on column account_recovery_code.account_id is 'Whose';
comment on column account_recovery_code.digest is 'HMAC-SHA-256 of the code';

create table account_attempt (
    guarded bytea not null constraint pk_account_attempt primary key,
    wrong int not null,
    open_at timestamptz not null,
    last_at timestamptz not null,
    constraint ck_account_attempt_guarded check (length(guarded) = 32)
);
create index ix_account_attempt_last on account_attempt (last_at);
comment on table account_attempt is 'Wrong passwords and codes, by what they were for, existing or not; rows of the past are removed';
comment on column account_attempt.guarded is 'HMAC-SHA-256 of the name typed, or of the account whose code was asked for';
comment on column account_attempt.wrong is 'Attempts since the last right one, those being looked at included';
comment on column account_attempt.open_at is 'No attempt is looked at before';
comment on column account_attempt.last_at is 'Last attempt that was looked at';

create table account_pace (
    visitor bytea not null constraint pk_account_pace primary key,
    next_at timestamptz not null,
    constraint ck_account_pace_visitor check (length(visitor) = 32)
);
create index ix_account_pace_next on account_pace (next_at);
comment on table account_pace is 'How fast one network address tries to sign in; rows of the past are removed';
comment on column account_pace.visitor is 'HMAC-SHA-256 of the address, so that no address is stored';
comment on column account_pace.next_at is 'When the next attempt would be due at the steady pace';

create table account (
    id int generated always as identity constraint pk_account primary key,
    name text not null,
    display_name text not null,
    role text not null,
    agency_id int constraint fk_account_agency references agency,
    with_subordinates boolean not null default false,
    email text,
    password text not null,
    must_change_password boolean not null,
    disabled boolean not null default false,
    epoch int not null default 0,
    created_at timestamptz not null,
    constraint ck_account_name check (name = lower(name) and name ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    constraint ck_account_role check (role in
        ('province_administrator', 'agency_administrator', 'desk_officer', 'leader', 'auditor')),
    constraint ck_account_agency check ((role = 'agency_administrator') = (agency_id is not null)),
    constraint ck_account_subordinates check (role = 'agency_administrator' or not with_subordinates),
    constraint uq_account_name unique (name)
);
create index ix_account_agency on account (agency_id);
comment on table account is 'People who sign in to administer, work or watch';
comment on column account.id is 'Internal key; stands in sessions';
comment on column account.name is 'What is typed to sign in: lower case, never reused';
comment on column account.display_name is 'Name of the person, as colleagues read it';
comment on column account.role is 'What the person may do';
comment on column account.agency_id is 'Agency that an agency administrator looks after';
comment on column account.with_subordinates is 'Whether agencies below that one are looked after too';
comment on column account.email is 'Where warnings are sent; empty: nowhere';
comment on column account.password is 'Argon2id digest with its parameters and salt';
comment on column account.must_change_password is 'The password was given by somebody else and opens only the page that changes it';
comment on column account.disabled is 'Whether the account is closed; accounts are never removed';
comment on column account.epoch is 'Raised to end every session: sessions hold the number they began with';
comment on column account.created_at is 'When the account was made';

-- Shape given by Spring Session; only the names are ours.
create table account_session (
    primary_id text not null constraint pk_account_session primary key,
    session_id text not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name text
);
create unique index uq_account_session_id on account_session (session_id);
create index ix_account_session_expiry on account_session (expiry_time);
create index ix_account_session_principal on account_session (principal_name);
comment on table account_session is 'Sessions of people who signed in, shared by all nodes';
comment on column account_session.primary_id is 'Internal key';
comment on column account_session.session_id is 'What the cookie holds, encoded; changes at sign-in';
comment on column account_session.creation_time is 'Begin, milliseconds since 1970';
comment on column account_session.last_access_time is 'Last request, milliseconds since 1970';
comment on column account_session.max_inactive_interval is 'Seconds without a request after which it ends';
comment on column account_session.expiry_time is 'End unless a request comes, milliseconds since 1970';
comment on column account_session.principal_name is 'Key of the account';

create table account_session_attributes (
    session_primary_id text not null constraint fk_account_session_attributes_session
        references account_session on delete cascade,
    attribute_name text not null,
    attribute_bytes bytea not null,
    constraint pk_account_session_attributes primary key (session_primary_id, attribute_name)
);
comment on table account_session_attributes is 'What a session holds';
comment on column account_session_attributes.session_primary_id is 'Which session';
comment on column account_session_attributes.attribute_name is 'Name of the attribute';
comment on column account_session_attributes.attribute_bytes is 'Its value, serialised';

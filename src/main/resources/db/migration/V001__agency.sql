create table agency (
    id int generated always as identity constraint pk_agency primary key,
    code text not null,
    name text not null,
    kind text not null,
    parent_id int constraint fk_agency_parent references agency,
    valid_from date not null,
    valid_to date,
    constraint uq_agency_code unique (code, valid_from),
    constraint ck_agency_kind check (kind in ('department', 'inspectorate', 'office', 'district', 'commune')),
    constraint ck_agency_validity check (valid_to > valid_from)
);
create unique index uq_agency_code_open on agency (code) where valid_to is null;
create index ix_agency_parent on agency (parent_id);
comment on table agency is 'Register of agencies that may call, one row a code and period of validity (letter 68/VP-CNTT, appendix 1)';
comment on column agency.id is 'Internal key, never shown';
comment on column agency.code is 'Code the agency sends as madonvi; may return later with another meaning, hence the period';
comment on column agency.name is 'Name in Vietnamese, NFC';
comment on column agency.kind is 'department, inspectorate, office (of the provincial People''s Committee), district or commune';
comment on column agency.parent_id is 'Superior agency: the district of a commune; empty for agencies of the province';
comment on column agency.valid_from is 'First day of validity';
comment on column agency.valid_to is 'First day no longer valid; empty while valid';

create table agency_successor (
    agency_id int not null constraint fk_agency_successor_agency references agency,
    successor_id int not null constraint fk_agency_successor_successor references agency,
    constraint pk_agency_successor primary key (agency_id, successor_id),
    constraint ck_agency_successor_other check (agency_id <> successor_id)
);
create index ix_agency_successor_successor on agency_successor (successor_id);
comment on table agency_successor is 'Who took over from an agency that ended; several when it was split';
comment on column agency_successor.agency_id is 'The agency that ended';
comment on column agency_successor.successor_id is 'One agency that took over';

create table agency_secret (
    agency_id int not null constraint fk_agency_secret_agency references agency,
    slot text not null,
    digest bytea not null,
    valid_from timestamptz not null,
    valid_until timestamptz,
    issued_at timestamptz not null,
    constraint pk_agency_secret primary key (agency_id, slot),
    constraint ck_agency_secret_slot check (slot in ('current', 'next')),
    constraint ck_agency_secret_digest check (length(digest) = 32),
    constraint ck_agency_secret_validity check (valid_until > valid_from)
);
comment on table agency_secret is 'Secrets agencies send as maxacthuc; only digests are kept';
comment on column agency_secret.agency_id is 'Whose secret';
comment on column agency_secret.slot is 'current or next: both are accepted within their validity, so that a change needs no pause';
comment on column agency_secret.digest is 'HMAC-SHA-256 of the secret with the server key';
comment on column agency_secret.valid_from is 'First moment it is accepted';
comment on column agency_secret.valid_until is 'First moment it is no longer accepted; empty: until revoked';
comment on column agency_secret.issued_at is 'When it was issued and shown, once';

create table agency_reform (
    id int generated always as identity constraint pk_agency_reform primary key,
    code text not null constraint uq_agency_reform_code unique,
    title text not null,
    basis text not null,
    takes_effect_on date not null,
    shipped boolean not null,
    content text not null,
    created_at timestamptz not null,
    created_by text not null,
    applied_at timestamptz,
    applied_by text,
    constraint ck_agency_reform_applied check ((applied_at is null) = (applied_by is null))
);
comment on table agency_reform is 'Reorganisations: dated sets of changes of the register, shipped or entered, applied or not';
comment on column agency_reform.id is 'Internal key';
comment on column agency_reform.code is 'Stable name: the day of a shipped one, random for one that was entered';
comment on column agency_reform.title is 'What it is, in Vietnamese';
comment on column agency_reform.basis is 'Legal act and source of the data';
comment on column agency_reform.takes_effect_on is 'First day of what it changes';
comment on column agency_reform.shipped is 'Whether it came with the program, which alone may then change it before it is applied';
comment on column agency_reform.content is 'The changes as CSV, one a line';
comment on column agency_reform.created_at is 'When it was entered, or first came with the program';
comment on column agency_reform.created_by is 'Who entered it, as kind and name; system for a shipped one';
comment on column agency_reform.applied_at is 'When it was applied; empty when it is not, or was undone';
comment on column agency_reform.applied_by is 'Who applied it, as kind and name';

create table agency_form (
    agency_id int not null constraint fk_agency_form_agency references agency,
    valid_from date not null,
    name text not null,
    parent_id int constraint fk_agency_form_parent references agency,
    reform_id int constraint fk_agency_form_reform references agency_reform,
    constraint pk_agency_form primary key (agency_id, valid_from)
);
create index ix_agency_form_parent on agency_form (parent_id);
create index ix_agency_form_reform on agency_form (reform_id);
comment on table agency_form is 'What an agency is called and under whom it stands, each from a day until the next';
comment on column agency_form.agency_id is 'Whose';
comment on column agency_form.valid_from is 'First day; that of the agency itself for the first one';
comment on column agency_form.name is 'Name in Vietnamese, NFC';
comment on column agency_form.parent_id is 'Superior agency: the district of a commune; empty for agencies of the province';
comment on column agency_form.reform_id is 'The reorganisation that brought it; empty when an administrator did, or the first register';

create table agency_alias (
    code text not null,
    agency_id int not null constraint fk_agency_alias_agency references agency,
    valid_from date not null,
    reform_id int constraint fk_agency_alias_reform references agency_reform,
    constraint pk_agency_alias primary key (code)
);
create index ix_agency_alias_agency on agency_alias (agency_id);
create index ix_agency_alias_reform on agency_alias (reform_id);
comment on table agency_alias is 'Codes accepted for an agency beside its own, as the provisional ones of the statistics office in early 2020';
comment on column agency_alias.code is 'The other code, in lower case';
comment on column agency_alias.agency_id is 'Whom it means';
comment on column agency_alias.valid_from is 'First day it is accepted';
comment on column agency_alias.reform_id is 'The reorganisation that brought it';

insert into agency_form (agency_id, valid_from, name, parent_id)
select id, valid_from, name, parent_id from agency;
drop index ix_agency_parent;
alter table agency drop column name, drop column parent_id;

alter table agency
    add column national_code text,
    add column opened_by int constraint fk_agency_opened_by references agency_reform,
    add column closed_by int constraint fk_agency_closed_by references agency_reform;
create index ix_agency_opened_by on agency (opened_by);
create index ix_agency_closed_by on agency (closed_by);
drop index uq_agency_code_open;
create unique index uq_agency_code_open on agency (lower(code)) where valid_to is null;
create unique index uq_agency_national_code on agency (upper(national_code)) where valid_to is null;
comment on column agency.national_code is 'National identification code as H27.12.3 or, before 2020, 000.00.12.H27; entered by the administrator';
comment on column agency.opened_by is 'The reorganisation that opened it; empty when none did';
comment on column agency.closed_by is 'The reorganisation that ended it; empty when none did';

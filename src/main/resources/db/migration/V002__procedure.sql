create table procedure_sector (
    id int generated always as identity constraint pk_procedure_sector primary key,
    code text not null constraint uq_procedure_sector_code unique,
    name text not null
);
comment on table procedure_sector is 'Sectors (lĩnh vực) of administrative procedures';
comment on column procedure_sector.id is 'Internal key';
comment on column procedure_sector.code is 'Code of the sector';
comment on column procedure_sector.name is 'Name in Vietnamese, NFC';

create table procedure_definition (
    id int generated always as identity constraint pk_procedure_definition primary key,
    code text not null constraint uq_procedure_definition_code unique,
    name text not null,
    sector_id int not null constraint fk_procedure_definition_sector references procedure_sector,
    owner_id int constraint fk_procedure_definition_owner references agency,
    owner_level text,
    term_amount int,
    term_unit text,
    confidential boolean not null,
    constraint ck_procedure_definition_owner check (num_nonnulls(owner_id, owner_level) = 1),
    constraint ck_procedure_definition_level check (owner_level in ('district', 'commune', 'every')),
    constraint ck_procedure_definition_term check (term_amount >= 0),
    constraint ck_procedure_definition_unit check (term_unit in ('working_day', 'calendar_day', 'same_day'))
);
create index ix_procedure_definition_sector on procedure_definition (sector_id);
create index ix_procedure_definition_owner on procedure_definition (owner_id);
comment on table procedure_definition is 'Administrative procedures (thủ tục hành chính) and who may receive dossiers of each';
comment on column procedure_definition.id is 'Internal key';
comment on column procedure_definition.code is 'Code agencies send as MaThuTuc';
comment on column procedure_definition.name is 'Name in Vietnamese, NFC';
comment on column procedure_definition.sector_id is 'Its sector';
comment on column procedure_definition.owner_id is 'The one agency that handles it, or empty when a level does';
comment on column procedure_definition.owner_level is 'All agencies of this level handle it: district, commune, or every';
comment on column procedure_definition.term_amount is 'Term in term_unit; empty where none is set';
comment on column procedure_definition.term_unit is 'working_day, calendar_day or same_day';
comment on column procedure_definition.confidential is 'Never appears in public look-up (denunciations: the denouncer''s identity is secret by law)';

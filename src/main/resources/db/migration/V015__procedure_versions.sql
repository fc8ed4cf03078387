create table procedure_counter (
    prefix text not null constraint pk_procedure_counter primary key,
    last int not null,
    constraint ck_procedure_counter_prefix check (prefix ~ '^[A-Z0-9]+$'),
    constraint ck_procedure_counter_last check (last > 0)
);
comment on table procedure_counter is 'Last number given out for generated procedure codes, one row an owner; counted up in the transaction that creates the procedure, so that a rollback leaves no gap';
comment on column procedure_counter.prefix is 'Beginning of the codes: the agency''s code in capitals, or HUYEN, XA, CHUNG for a level';
comment on column procedure_counter.last is 'The number given out last';

create table procedure_version (
    procedure_id int not null constraint fk_procedure_version_procedure references procedure_definition,
    number int not null,
    revision int not null,
    content jsonb not null,
    folded text not null,
    name text not null generated always as (content #>> '{naming,name}') stored,
    sector text not null generated always as (content #>> '{naming,sector}') stored,
    confidential boolean not null generated always as ((content #>> '{reach,confidential}')::boolean) stored,
    term_amount int generated always as ((content #>> '{terms,term,amount}')::int) stored,
    term_unit text generated always as (lower(content #>> '{terms,term,unit}')) stored,
    valid_from date,
    in_force_from timestamptz,
    decision text,
    published_at timestamptz,
    published_by text,
    changed_at timestamptz not null,
    changed_by text not null,
    constraint pk_procedure_version primary key (procedure_id, number),
    constraint fk_procedure_version_sector foreign key (sector) references procedure_sector (code),
    constraint ck_procedure_version_number check (number > 0),
    constraint ck_procedure_version_term check (term_amount >= 0),
    constraint ck_procedure_version_unit check (term_unit in ('working_day', 'calendar_day', 'same_day')),
    constraint ck_procedure_version_published check (
        num_nonnulls(valid_from, in_force_from, published_at, published_by) in (0, 4)),
    constraint ck_procedure_version_decision check (decision is null or published_at is not null)
);
create unique index uq_procedure_version_draft on procedure_version (procedure_id) where published_at is null;
create index ix_procedure_version_sector on procedure_version (sector);
comment on table procedure_version is 'What a procedure is from one day on: at most one draft each; what is published never changes';
comment on column procedure_version.procedure_id is 'The procedure';
comment on column procedure_version.number is 'Number within the procedure, from 1';
comment on column procedure_version.revision is 'Counts the changes of a draft, so that of two people changing it the second is told';
comment on column procedure_version.content is 'Everything the public is told of it, grouped as it is edited';
comment on column procedure_version.folded is 'Its code, national code and name in small letters without accents, for search';
comment on column procedure_version.name is 'Name in Vietnamese, NFC; from content';
comment on column procedure_version.sector is 'Code of its sector; from content';
comment on column procedure_version.confidential is 'Never appears in public look-up (denunciations: the denouncer''s identity is secret by law); from content';
comment on column procedure_version.term_amount is 'Term in term_unit; empty where none is set; from content';
comment on column procedure_version.term_unit is 'working_day, calendar_day or same_day; from content';
comment on column procedure_version.valid_from is 'First day it applies; empty while a draft';
comment on column procedure_version.in_force_from is 'First moment it applies: the beginning of that day, or a little after it was published if that is later';
comment on column procedure_version.decision is 'Number of the decision that announced it; empty where what was brought in named none';
comment on column procedure_version.published_at is 'When it was published; empty while a draft';
comment on column procedure_version.published_by is 'Who published it, as kind and name';
comment on column procedure_version.changed_at is 'When it was last changed';
comment on column procedure_version.changed_by is 'Who changed it last, as kind and name';

insert into procedure_version (
    procedure_id, number, revision, content, folded, valid_from, in_force_from, published_at, published_by,
    changed_at, changed_by)
select p.id, 1, 1, jsonb_build_object(
        'naming', jsonb_build_object(
            'name', p.name, 'sector', s.code, 'nationalCode', null, 'nationalCodeConfirmed', false, 'note', null),
        'reach', jsonb_build_object(
            'level', null, 'applicants', '[]'::jsonb, 'confidential', p.confidential, 'throughOffice', false),
        'papers', jsonb_build_object('components', '[]'::jsonb, 'sets', 1),
        'terms', jsonb_build_object(
            'term', case when p.term_unit is not null then jsonb_build_object(
                'amount', p.term_amount, 'unit', upper(p.term_unit), 'cutOff', null) end,
            'fees', '[]'::jsonb),
        'handling', jsonb_build_object('result', null, 'legalBases', '[]'::jsonb, 'steps', '[]'::jsonb,
            'ways', '[]'::jsonb),
        'service', jsonb_build_object('level2016', null, 'level2022', null,
            'online', jsonb_build_object('kind', 'NONE', 'address', null)),
        'forms', '[]'::jsonb),
    lower(p.code || ' ' || translate(p.name,
        'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ'
        'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
        'AAAAAAAAAAAAAAAAADEEEEEEEEEEEIIIIIOOOOOOOOOOOOOOOOOUUUUUUUUUUUYYYYY'
        'aaaaaaaaaaaaaaaaadeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyy')),
    current_date, now(), now(), 'system', now(), 'system'
from procedure_definition p
join procedure_sector s on s.id = p.sector_id;

alter table procedure_definition
    drop column name,
    drop column sector_id,
    drop column term_amount,
    drop column term_unit,
    drop column confidential,
    add column prefix text,
    add column serial int,
    add column closed_from date,
    add column replacement_id int constraint fk_procedure_definition_replacement references procedure_definition,
    add constraint uq_procedure_definition_serial unique (prefix, serial),
    add constraint ck_procedure_definition_code check (
        case when prefix is null then serial is null and code !~* '^[a-z0-9]+-[0-9]{4,}$'
        else serial > 0 and code = prefix || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0') end),
    add constraint ck_procedure_definition_replacement check (
        replacement_id is null or closed_from is not null and replacement_id <> id);
create index ix_procedure_definition_replacement on procedure_definition (replacement_id);
comment on table procedure_definition is 'Administrative procedures (thủ tục hành chính): the code of each and who may receive its dossiers';
comment on column procedure_definition.code is 'Code agencies send as MaThuTuc, never used again: generated as prefix-serial, or brought in with another shape';
comment on column procedure_definition.prefix is 'Beginning of a generated code; empty when the code was brought in';
comment on column procedure_definition.serial is 'Number of a generated code; empty when the code was brought in';
comment on column procedure_definition.closed_from is 'First day it is no longer received; empty while open';
comment on column procedure_definition.replacement_id is 'What to use instead once closed';

create table procedure_file (
    id int generated always as identity constraint pk_procedure_file primary key,
    procedure_id int not null constraint fk_procedure_file_procedure references procedure_definition,
    sha256 bytea not null,
    media_type text not null,
    content bytea not null,
    added_at timestamptz not null,
    constraint uq_procedure_file_sha256 unique (procedure_id, sha256),
    constraint ck_procedure_file_sha256 check (length(sha256) = 32),
    constraint ck_procedure_file_content check (length(content) between 1 and 10485760)
);
comment on table procedure_file is 'Forms to fill in (mẫu đơn, tờ khai) that versions of a procedure name; never changed';
comment on column procedure_file.id is 'Key by which the content of a version names it';
comment on column procedure_file.procedure_id is 'The procedure';
comment on column procedure_file.sha256 is 'SHA-256 of the content';
comment on column procedure_file.media_type is 'What it is, told by its content';
comment on column procedure_file.content is 'The file, at most 10 MiB';
comment on column procedure_file.added_at is 'When it was added';

alter table dossier add column procedure_version int not null default 1;
alter table dossier alter column procedure_version drop default;
alter table dossier drop constraint fk_dossier_procedure;
drop index ix_dossier_procedure;
alter table dossier add constraint fk_dossier_procedure
    foreign key (procedure_id, procedure_version) references procedure_version;
create index ix_dossier_procedure on dossier (procedure_id, procedure_version);
comment on column dossier.procedure_version is 'The version of its procedure in force when it was received';

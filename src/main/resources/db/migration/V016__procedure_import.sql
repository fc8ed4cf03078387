create table procedure_import (
    id int generated always as identity constraint pk_procedure_import primary key,
    account text not null,
    created_at timestamptz not null,
    file_name text not null,
    format text not null,
    file bytea,
    agencies int[],
    state text not null,
    done int not null default 0,
    total int not null default 0,
    problems jsonb not null default '[]',
    published_from date,
    decision text,
    address text not null,
    reference text not null,
    finished_at timestamptz,
    worker uuid,
    leased_until timestamptz,
    constraint ck_procedure_import_format check (format in ('xlsx', 'json')),
    constraint ck_procedure_import_state check (state in ('reading', 'ready', 'applying', 'applied', 'failed')),
    constraint ck_procedure_import_file check ((state = 'reading') = (file is not null)),
    constraint ck_procedure_import_decision check ((decision is null) = (published_from is null))
);
create index ix_procedure_import_open on procedure_import (id) where state in ('reading', 'applying');
comment on table procedure_import is 'Files that somebody brought in to change the catalogue: read, looked at, then applied once or never';
comment on column procedure_import.id is 'Internal key';
comment on column procedure_import.account is 'Who brought it in, as kind and name';
comment on column procedure_import.created_at is 'When it was brought in';
comment on column procedure_import.file_name is 'Name of the file, as it came';
comment on column procedure_import.format is 'xlsx or json';
comment on column procedure_import.file is 'The file, until it has been read';
comment on column procedure_import.agencies is 'Keys of the agencies whose procedures it may change; empty for all';
comment on column procedure_import.state is 'reading, ready to be applied, applying, applied, or failed when the file cannot be read';
comment on column procedure_import.done is 'Procedures dealt with so far in the present state';
comment on column procedure_import.total is 'Procedures in the file';
comment on column procedure_import.problems is 'What is wrong with the file as a whole, or kept it from being applied';
comment on column procedure_import.published_from is 'From when to publish what is applied; empty for drafts';
comment on column procedure_import.decision is 'Number of the decision that announces it';
comment on column procedure_import.address is 'Network address of who asked for it last, for the audit trail';
comment on column procedure_import.reference is 'Reference of that request, for the audit trail';
comment on column procedure_import.finished_at is 'When it was applied, or failed';
comment on column procedure_import.worker is 'Who works on it now';
comment on column procedure_import.leased_until is 'Until when nobody else takes the work over';

create table procedure_import_row (
    import_id int not null constraint fk_procedure_import_row_import references procedure_import on delete cascade,
    number int not null,
    file_row int not null,
    code text not null,
    name text not null,
    kind text not null,
    owner text not null,
    sector jsonb not null,
    content jsonb not null,
    base_version int,
    base_revision int,
    changes jsonb not null,
    errors jsonb not null,
    gaps jsonb not null,
    outcome text,
    result_code text,
    constraint pk_procedure_import_row primary key (import_id, number),
    constraint ck_procedure_import_row_kind check (kind in ('new', 'changed', 'unchanged', 'wrong')),
    constraint ck_procedure_import_row_outcome check (outcome in ('applied', 'overtaken')),
    constraint ck_procedure_import_row_base check ((base_version is null) = (base_revision is null))
);
create index ix_procedure_import_row_kind on procedure_import_row (import_id, kind, number);
comment on table procedure_import_row is 'Procedures of a file, each compared with the catalogue';
comment on column procedure_import_row.import_id is 'The file';
comment on column procedure_import_row.number is 'Place in the file, from 1';
comment on column procedure_import_row.file_row is 'Row as a spreadsheet counts';
comment on column procedure_import_row.code is 'Code as the file says; empty or beginning with # when it is to get one';
comment on column procedure_import_row.name is 'Name of the procedure';
comment on column procedure_import_row.kind is 'new, changed, unchanged, or wrong and not to be applied';
comment on column procedure_import_row.owner is 'Owner as the file names it';
comment on column procedure_import_row.sector is 'Code and name of its sector';
comment on column procedure_import_row.content is 'Content to apply';
comment on column procedure_import_row.base_version is 'Last version when it was compared; empty when there was none';
comment on column procedure_import_row.base_revision is 'Revision of that version';
comment on column procedure_import_row.changes is 'What changes: column, before, after';
comment on column procedure_import_row.errors is 'What is wrong, cell by cell';
comment on column procedure_import_row.gaps is 'What is missing to publish it';
comment on column procedure_import_row.outcome is 'applied, or overtaken when somebody else changed it after it was compared; empty until applied';
comment on column procedure_import_row.result_code is 'Code it was stored under';

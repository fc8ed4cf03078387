create table statistics_export (
    id bigint generated always as identity constraint pk_statistics_export primary key,
    account text not null,
    address text not null,
    reference text not null,
    created_at timestamptz not null,
    ends_at timestamptz not null,
    format text not null,
    language text not null,
    query text not null,
    row_name text not null,
    column_name text not null,
    state text not null,
    done bigint not null default 0,
    total bigint not null,
    bytes bigint not null default 0,
    parts int not null default 0,
    place_agency int not null default 0,
    place text not null default '',
    tries int not null default 0,
    finished_at timestamptz,
    worker uuid,
    leased_until timestamptz,
    constraint ck_statistics_export_format check (format in ('csv', 'xlsx')),
    constraint ck_statistics_export_language check (language in ('vi', 'en')),
    constraint ck_statistics_export_state check (state in ('running', 'done', 'failed', 'cancelled')),
    constraint ck_statistics_export_finished check ((state = 'running') = (finished_at is null))
);
create unique index uq_statistics_export_running on statistics_export (account) where state = 'running';
create index ix_statistics_export_account on statistics_export (account, id);
create index ix_statistics_export_ends on statistics_export (ends_at);
comment on table statistics_export is 'Lists of dossiers behind figures that are written as files in the background; no personal data; removed when ends_at is past';
comment on column statistics_export.id is 'Internal key';
comment on column statistics_export.account is 'Who asked for it, as kind and name; one at a time each';
comment on column statistics_export.address is 'Network address of the request, for the audit trail';
comment on column statistics_export.reference is 'Reference of the request, for the audit trail';
comment on column statistics_export.created_at is 'When it was asked for';
comment on column statistics_export.ends_at is 'When it is removed';
comment on column statistics_export.format is 'csv or xlsx';
comment on column statistics_export.language is 'Of headings and states: vi or en';
comment on column statistics_export.query is 'Address of the report, without days to come';
comment on column statistics_export.row_name is 'Row of the figure, as addresses name it';
comment on column statistics_export.column_name is 'Column of the figure, as addresses name it';
comment on column statistics_export.state is 'running (waiting for a node, too), done, failed or cancelled';
comment on column statistics_export.done is 'Dossiers written so far';
comment on column statistics_export.total is 'The figure when it was asked for';
comment on column statistics_export.bytes is 'Size of the parts together';
comment on column statistics_export.parts is 'Number of parts';
comment on column statistics_export.place_agency is 'Agency whose dossiers are being written; 0 at the beginning';
comment on column statistics_export.place is 'The last dossier of it in the parts; empty at its beginning';
comment on column statistics_export.tries is 'How often a node began or took it up';
comment on column statistics_export.finished_at is 'When it was done, failed or was cancelled';
comment on column statistics_export.worker is 'Who works on it now';
comment on column statistics_export.leased_until is 'Until when nobody else takes the work over';

create table statistics_export_part (
    export_id bigint not null
        constraint fk_statistics_export_part_export references statistics_export on delete cascade,
    number int not null,
    content bytea not null,
    constraint pk_statistics_export_part primary key (export_id, number)
);
comment on table statistics_export_part is 'The files of statistics_export, in parts';
comment on column statistics_export_part.export_id is 'The file';
comment on column statistics_export_part.number is 'Place in the file, from 1';
comment on column statistics_export_part.content is 'Bytes of the file';

create table statistics_subscription (
    id bigint generated always as identity constraint pk_statistics_subscription primary key,
    account_id int not null,
    created_at timestamptz not null,
    rhythm text not null,
    form text not null,
    query text not null,
    language text not null,
    next_day date not null,
    due_at timestamptz not null,
    tries int not null default 0,
    sent_at timestamptz,
    constraint uq_statistics_subscription_report unique (account_id, rhythm, form, query),
    constraint ck_statistics_subscription_rhythm check (rhythm in ('weekly', 'monthly', 'quarterly')),
    constraint ck_statistics_subscription_form check (form in ('06a', 'thoi-gian')),
    constraint ck_statistics_subscription_language check (language in ('vi', 'en'))
);
create index ix_statistics_subscription_due on statistics_subscription (due_at);
comment on table statistics_subscription is 'Reports that are mailed to whoever asked for them; goes when the account may see them no more';
comment on column statistics_subscription.id is 'Internal key';
comment on column statistics_subscription.account_id is 'Whose; the mail goes to the address of the account';
comment on column statistics_subscription.created_at is 'When it was asked for';
comment on column statistics_subscription.rhythm is 'weekly, monthly or quarterly: of the week, month or quarter that has ended';
comment on column statistics_subscription.form is 'Columns of the report, as addresses name them';
comment on column statistics_subscription.query is 'Address of the report, without its period';
comment on column statistics_subscription.language is 'Of the mail: vi or en';
comment on column statistics_subscription.next_day is 'The Monday, or the first day of a month or quarter, whose mail is next';
comment on column statistics_subscription.due_at is 'When it is tried; moved on before each try, so that a node that dies delays it only';
comment on column statistics_subscription.tries is 'Tries begun for the next mail';
comment on column statistics_subscription.sent_at is 'When the mail server took the last one';

create table demo_mark (
    only_row boolean not null default true constraint pk_demo_mark primary key,
    started_at timestamptz not null,
    dossiers int not null,
    constraint ck_demo_mark_only_row check (only_row)
);
comment on table demo_mark is 'Present when this database holds demo data; such a database never becomes a production one';
comment on column demo_mark.only_row is 'Always true: there is one row';
comment on column demo_mark.started_at is 'When the demo data was made';
comment on column demo_mark.dossiers is 'How many dossiers were generated';

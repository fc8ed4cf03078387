create table dossier_figure (
    only_row boolean not null default true constraint pk_dossier_figure primary key,
    counted_at timestamptz not null,
    received bigint not null,
    finished bigint not null,
    on_time bigint not null,
    overdue bigint not null,
    constraint ck_dossier_figure_only_row check (only_row)
);
comment on table dossier_figure is 'Figures of the province for its first page, counted anew every hour';
comment on column dossier_figure.only_row is 'Always true: there is one row';
comment on column dossier_figure.counted_at is 'When they were counted; the month of the others is the month of this moment';
comment on column dossier_figure.received is 'Dossiers that agencies took in during the month';
comment on column dossier_figure.finished is 'Dossiers with an appointment on which the work ended during the month';
comment on column dossier_figure.on_time is 'Of these, those that ended on the day of the appointment or before';
comment on column dossier_figure.overdue is 'Unfinished dossiers past the day of their appointment, not waiting for their owner';

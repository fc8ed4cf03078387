create table statistics_recount (
    id int generated always as identity constraint pk_statistics_recount primary key,
    started_at timestamptz not null,
    ended_at timestamptz not null,
    dossiers bigint not null,
    untrue bigint not null,
    differing bigint not null,
    repaired boolean not null
);
comment on table statistics_recount is 'Every complete recomputation of the figures from the dossiers and their events';
comment on column statistics_recount.id is 'In order';
comment on column statistics_recount.started_at is 'When it began';
comment on column statistics_recount.ended_at is 'When it had gone through everything';
comment on column statistics_recount.dossiers is 'How many dossiers were read';
comment on column statistics_recount.untrue is 'How many of them do not stand where their events lead';
comment on column statistics_recount.differing is 'How many kept figures differed';
comment on column statistics_recount.repaired is 'Whether these were set right';

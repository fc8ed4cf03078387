drop table dossier_lookup_guard;
create table lookup_guard (
    agency_id int not null,
    dossier_id bigint not null,
    tries timestamptz[] not null,
    constraint pk_lookup_guard primary key (agency_id, dossier_id),
    constraint fk_lookup_guard_dossier foreign key (agency_id, dossier_id) references dossier
);
comment on table lookup_guard is 'Wrong second factors tried on a dossier within the last hour';
comment on column lookup_guard.agency_id is 'Handling agency of the dossier';
comment on column lookup_guard.dossier_id is 'The dossier';
comment on column lookup_guard.tries is 'Moments of the tries';

drop table dossier_lookup_pace;
create table lookup_pace (
    visitor bytea not null constraint pk_lookup_pace primary key,
    next_at timestamptz not null
);
create index ix_lookup_pace_next on lookup_pace (next_at);
comment on table lookup_pace is 'How fast one address looks dossiers up; rows of the past are removed';
comment on column lookup_pace.visitor is 'HMAC-SHA-256 of the address, so that no address is stored';
comment on column lookup_pace.next_at is 'When the next look-up would be due at the steady pace';

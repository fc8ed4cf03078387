create table dossier (
    agency_id int not null constraint fk_dossier_agency references agency,
    id bigint generated always as identity,
    sender_id int not null constraint fk_dossier_sender references agency,
    code text not null,
    procedure_id int not null constraint fk_dossier_procedure references procedure_definition,
    title text not null,
    owner_name text not null,
    owner_id_number text,
    owner_address text,
    components text[] not null,
    received_at timestamptz not null,
    due_at timestamptz,
    state text not null,
    state_event int not null,
    event_count int not null,
    finished_at timestamptz,
    returned_at timestamptz,
    recorded_at timestamptz not null,
    constraint pk_dossier primary key (agency_id, id),
    constraint uq_dossier_code unique (sender_id, agency_id, code),
    constraint ck_dossier_state check (state in
        ('received', 'in_progress', 'awaiting_signature', 'supplement_requested', 'unresolved', 'result_returned'))
);
create index ix_dossier_code on dossier (lower(code));
create index ix_dossier_procedure on dossier (procedure_id);
comment on table dossier is 'Dossiers (hồ sơ): the present of each; what happened is in dossier_event';
comment on column dossier.agency_id is 'The agency that handles it; leads the key so that data can be distributed by agency';
comment on column dossier.id is 'Internal key within the whole system';
comment on column dossier.sender_id is 'Who sent it and chose its code: the handling agency itself, or another one for the Office''s desk';
comment on column dossier.code is 'MaHoSo, unique within sender and handling agency; NFC, trimmed, case kept';
comment on column dossier.procedure_id is 'Its procedure';
comment on column dossier.title is 'TenHoSo';
comment on column dossier.owner_name is 'HoTenChuHoSo; personal data';
comment on column dossier.owner_id_number is 'CMNDChuHoSo as sent; personal data; empty for companies';
comment on column dossier.owner_address is 'DiaChiChuHoSo; personal data';
comment on column dossier.components is 'TenThanhPhan, in the order sent';
comment on column dossier.received_at is 'NgayTiepNhan: when the one-stop shop took it in';
comment on column dossier.due_at is 'NgayHenTra: appointment printed on the receipt; empty where the procedure has none';
comment on column dossier.state is 'Present state';
comment on column dossier.state_event is 'Number of the event that set the present state';
comment on column dossier.event_count is 'Number of the last event';
comment on column dossier.finished_at is 'When the agency''s work ended';
comment on column dossier.returned_at is 'When the result was handed over';
comment on column dossier.recorded_at is 'When this system stored it';

create table dossier_event (
    agency_id int not null,
    dossier_id bigint not null,
    no int not null,
    kind text not null,
    state text,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    receipt text not null,
    fingerprint bytea not null,
    details jsonb not null,
    constraint pk_dossier_event primary key (agency_id, dossier_id, no),
    constraint fk_dossier_event_dossier foreign key (agency_id, dossier_id) references dossier,
    constraint ck_dossier_event_kind check (kind in ('received', 'status', 'result', 'step'))
);
create unique index uq_dossier_event_step on dossier_event (agency_id, dossier_id, fingerprint) where kind = 'step';
comment on table dossier_event is 'Everything that happened to a dossier, append-only, numbered without gaps within a dossier';
comment on column dossier_event.agency_id is 'Handling agency of the dossier';
comment on column dossier_event.dossier_id is 'The dossier';
comment on column dossier_event.no is 'Number within the dossier, from 1, in the order stored';
comment on column dossier_event.kind is 'received, status, result or step';
comment on column dossier_event.state is 'State it set; empty for a step';
comment on column dossier_event.happened_at is 'When it happened according to the agency; for a status the moment stored';
comment on column dossier_event.recorded_at is 'When this system stored it';
comment on column dossier_event.receipt is 'MaBienNhan given to the agency; the same content sent again gets it again';
comment on column dossier_event.fingerprint is 'SHA-256 of the content, to tell a repetition from something else';
comment on column dossier_event.details is 'The content as received; may hold personal data';

create table dossier_lookup_guard (
    agency_id int not null,
    dossier_id bigint not null,
    tries timestamptz[] not null,
    constraint pk_dossier_lookup_guard primary key (agency_id, dossier_id),
    constraint fk_dossier_lookup_guard_dossier foreign key (agency_id, dossier_id) references dossier
);
comment on table dossier_lookup_guard is 'Wrong second factors tried on a dossier within the last hour';
comment on column dossier_lookup_guard.agency_id is 'Handling agency of the dossier';
comment on column dossier_lookup_guard.dossier_id is 'The dossier';
comment on column dossier_lookup_guard.tries is 'Moments of the tries';

create table dossier_lookup_pace (
    visitor bytea not null constraint pk_dossier_lookup_pace primary key,
    next_at timestamptz not null
);
create index ix_dossier_lookup_pace_next on dossier_lookup_pace (next_at);
comment on table dossier_lookup_pace is 'How fast one address looks dossiers up; rows of the past are removed';
comment on column dossier_lookup_pace.visitor is 'HMAC-SHA-256 of the address, so that no address is stored';
comment on column dossier_lookup_pace.next_at is 'When the next look-up would be due at the steady pace';

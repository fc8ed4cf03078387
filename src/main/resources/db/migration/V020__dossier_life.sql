create table dossier_state_code (
    state text constraint pk_dossier_state_code primary key,
    national_code smallint not null,
    constraint ck_dossier_state_code_national check (national_code between 1 and 10)
);
insert into dossier_state_code (state, national_code) values
    ('registered', 1), ('completion_requested', 5), ('refused', 3), ('cancelled', 7), ('received', 2),
    ('in_progress', 4), ('awaiting_signature', 4), ('supplement_requested', 5), ('payment_requested', 6),
    ('withdrawn', 7), ('stopped', 8), ('unresolved', 8), ('finished', 9), ('result_returned', 10);
comment on table dossier_state_code is 'What the national portal calls each state (TrangThaiHoSo); filled by migrations only';
comment on column dossier_state_code.state is 'State of a dossier';
comment on column dossier_state_code.national_code is '1 mới đăng ký, 2 được tiếp nhận, 3 không được tiếp nhận, 4 đang xử lý, 5 yêu cầu bổ sung, 6 yêu cầu nghĩa vụ tài chính, 7 rút, 8 dừng, 9 đã xử lý xong, 10 đã trả kết quả';

alter table dossier drop constraint ck_dossier_state;
alter table dossier
    add column origin text not null default 'mirror',
    add column first_due_at timestamptz,
    add column term_due_at timestamptz,
    add column channel text,
    add column submitter_name text,
    add column submitter_phone text,
    add constraint ck_dossier_state check (state in (
        'registered', 'completion_requested', 'refused', 'cancelled', 'received', 'in_progress', 'awaiting_signature',
        'supplement_requested', 'payment_requested', 'withdrawn', 'stopped', 'unresolved', 'finished',
        'result_returned')),
    add constraint ck_dossier_origin check (origin in ('mirror', 'desk', 'own')),
    add constraint ck_dossier_channel check (channel in ('counter', 'post', 'online'));
update dossier set origin = 'desk' where agency_id <> sender_id;
create index ix_dossier_due on dossier (agency_id, coalesce(due_at, 'infinity'), id) where finished_at is null;
create index ix_dossier_own on dossier (agency_id, id) where origin = 'own' and finished_at is null;
create index ix_dossier_received on dossier (agency_id, received_at, id);
comment on column dossier.state is 'Present state; dossier_state_code has all of them';
comment on column dossier.received_at is 'NgayTiepNhan: when the one-stop shop took it in; before that, when it was handed in';
comment on column dossier.due_at is 'NgayHenTra: the appointment as it is now; empty where there is none';
comment on column dossier.origin is 'mirror: the agency tells what happens; desk: sent to the Office, whose desk moves it; own: registered here';
comment on column dossier.first_due_at is 'The appointment first given; empty as long as due_at is that one';
comment on column dossier.term_due_at is 'When it is due by the term of its procedure and the calendar; says nothing to the appointment';
comment on column dossier.channel is 'How it really came, where registered here: counter, post or online';
comment on column dossier.submitter_name is 'Who handed it in, where another than the owner; personal data';
comment on column dossier.submitter_phone is 'Telephone of who handed it in; personal data';

alter table dossier_event drop constraint ck_dossier_event_kind;
alter table dossier_event add constraint ck_dossier_event_kind check (kind in (
    'received', 'submitted', 'status', 'result', 'step', 'correction', 'extension', 'reopening', 'adjustment'));
comment on column dossier_event.kind is 'received, submitted, status, result, step, correction, extension, reopening or adjustment';

create table dossier_deadline (
    agency_id int not null,
    dossier_id bigint not null,
    no int not null,
    kind text not null,
    event_no int not null,
    due_before timestamptz,
    due_at timestamptz,
    term_due_at timestamptz,
    calendar_version int,
    rule text,
    derivation jsonb,
    letter_number text,
    reason text,
    recorded_at timestamptz not null,
    constraint pk_dossier_deadline primary key (agency_id, dossier_id, no),
    constraint fk_dossier_deadline_dossier foreign key (agency_id, dossier_id) references dossier,
    constraint ck_dossier_deadline_kind check (kind in (
        'registration', 'acceptance', 'supplement', 'extension', 'correction', 'adjustment', 'reissue')),
    constraint ck_dossier_deadline_derivation check (
        num_nonnulls(term_due_at, calendar_version, rule, derivation) in (0, 4))
);
create index ix_dossier_deadline_calendar on dossier_deadline (calendar_version, agency_id, dossier_id)
    where calendar_version is not null;
comment on table dossier_deadline is 'Every appointment and reckoned date of a dossier, append-only: the last row is in force';
comment on column dossier_deadline.agency_id is 'Handling agency of the dossier';
comment on column dossier_deadline.dossier_id is 'The dossier';
comment on column dossier_deadline.no is 'Number within the dossier, from 1';
comment on column dossier_deadline.kind is 'What gave it: registration, acceptance, supplement, extension, correction, adjustment, reissue';
comment on column dossier_deadline.event_no is 'Number of the event that gave it';
comment on column dossier_deadline.due_before is 'The appointment before';
comment on column dossier_deadline.due_at is 'The appointment from then on';
comment on column dossier_deadline.term_due_at is 'When it is due by the procedure''s term; empty where this change did not reckon';
comment on column dossier_deadline.calendar_version is 'Version of the calendar it was reckoned with';
comment on column dossier_deadline.rule is 'How waiting for a supplement counts';
comment on column dossier_deadline.derivation is 'How the date came about, step by step';
comment on column dossier_deadline.letter_number is 'Number of the letter of apology, of an extension';
comment on column dossier_deadline.reason is 'Why it was changed, in people''s words';
comment on column dossier_deadline.recorded_at is 'When it was stored';

create table dossier_supplement (
    agency_id int not null,
    dossier_id bigint not null,
    no int not null,
    event_no int not null,
    requested_at timestamptz not null,
    term_day int,
    reason text,
    papers text[] not null,
    due_before timestamptz,
    ended_event_no int,
    ended_at timestamptz,
    supplied boolean,
    due_after timestamptz,
    constraint pk_dossier_supplement primary key (agency_id, dossier_id, no),
    constraint fk_dossier_supplement_dossier foreign key (agency_id, dossier_id) references dossier,
    constraint ck_dossier_supplement_ended check (num_nonnulls(ended_event_no, ended_at, supplied) in (0, 3))
);
create unique index uq_dossier_supplement_open on dossier_supplement (agency_id, dossier_id) where ended_at is null;
comment on table dossier_supplement is 'Every request for a supplement, kept for good; when it ends its row is completed, once';
comment on column dossier_supplement.agency_id is 'Handling agency of the dossier';
comment on column dossier_supplement.dossier_id is 'The dossier';
comment on column dossier_supplement.no is 'Number within the dossier, from 1';
comment on column dossier_supplement.event_no is 'Number of the event that asked';
comment on column dossier_supplement.requested_at is 'When it was asked for';
comment on column dossier_supplement.term_day is 'Day of the term on which it was asked for; 0 is the day of reception';
comment on column dossier_supplement.reason is 'Why, where it was said';
comment on column dossier_supplement.papers is 'What is missing, where it was said';
comment on column dossier_supplement.due_before is 'The date that stood then: of own dossiers the appointment, of others the reckoned one';
comment on column dossier_supplement.ended_event_no is 'Number of the event that ended the waiting';
comment on column dossier_supplement.ended_at is 'When the waiting ended';
comment on column dossier_supplement.supplied is 'Whether it ended because the supplement came';
comment on column dossier_supplement.due_after is 'The date that stands from then on';

create table dossier_suspicion (
    agency_id int not null,
    dossier_id bigint not null,
    kind text not null,
    event_no int not null,
    noted_at timestamptz not null,
    constraint pk_dossier_suspicion primary key (agency_id, dossier_id, kind),
    constraint fk_dossier_suspicion_dossier foreign key (agency_id, dossier_id) references dossier
);
create index ix_dossier_suspicion_kind on dossier_suspicion (kind, agency_id, dossier_id);
comment on table dossier_suspicion is 'What looks odd about a dossier, noted with the event that shows it; for the report on the quality of data';
comment on column dossier_suspicion.agency_id is 'Handling agency of the dossier';
comment on column dossier_suspicion.dossier_id is 'The dossier';
comment on column dossier_suspicion.kind is 'What looks odd; each is noted once a dossier';
comment on column dossier_suspicion.event_no is 'Number of the event that showed it first';
comment on column dossier_suspicion.noted_at is 'When it was noted';

create table dossier_serial (
    agency_id int not null constraint fk_dossier_serial_agency references agency,
    day date not null,
    last int not null,
    constraint pk_dossier_serial primary key (agency_id, day),
    constraint ck_dossier_serial_last check (last > 0)
);
comment on table dossier_serial is 'Last number given to a dossier registered here, of each agency and day; counted up in the transaction that registers it';
comment on column dossier_serial.agency_id is 'The agency that registers';
comment on column dossier_serial.day is 'The day, in the province''s time';
comment on column dossier_serial.last is 'The number given last';

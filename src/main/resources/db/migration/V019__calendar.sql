create table calendar_version (
    number int not null constraint pk_calendar_version primary key,
    made_at timestamptz not null,
    made_by text not null,
    reason text not null,
    constraint ck_calendar_version_number check (number > 0),
    constraint ck_calendar_version_reason check (reason <> '')
);
comment on table calendar_version is 'Versions of the working calendar; never changed, so that a deadline can be reckoned again as it was';
comment on column calendar_version.number is 'Number, from 1 without a gap';
comment on column calendar_version.made_at is 'When it was made';
comment on column calendar_version.made_by is 'Who made it, as kind and name; system for the first';
comment on column calendar_version.reason is 'Why, in words';

create table calendar_day (
    version int not null constraint fk_calendar_day_version references calendar_version,
    day date not null,
    kind text not null,
    name text not null,
    provisional boolean not null,
    source text not null,
    constraint pk_calendar_day primary key (version, day),
    constraint ck_calendar_day_kind check (
        kind in ('holiday', 'compensation', 'swapped_off', 'made_up', 'morning', 'afternoon')),
    constraint ck_calendar_day_name check (name <> '')
);
comment on table calendar_day is 'Days of a version that are not what their weekday says; every version has all of them';
comment on column calendar_day.version is 'The version';
comment on column calendar_day.day is 'The date';
comment on column calendar_day.kind is 'holiday, compensation and swapped_off are off; made_up is worked though its weekday is off; morning and afternoon are worked for that half';
comment on column calendar_day.name is 'Name in Vietnamese, NFC';
comment on column calendar_day.provisional is 'Expected and not announced yet';
comment on column calendar_day.source is 'The notice or law it rests on, or how else it is known; may be empty';

create table calendar_session (
    id int generated always as identity constraint pk_calendar_session primary key,
    version int not null constraint fk_calendar_session_version references calendar_version,
    agency_id int constraint fk_calendar_session_agency references agency,
    weekday int not null,
    opens time not null,
    closes time not null,
    constraint uq_calendar_session_opens unique nulls not distinct (version, agency_id, weekday, opens),
    constraint ck_calendar_session_weekday check (weekday between 1 and 7),
    constraint ck_calendar_session_closes check (opens < closes)
);
create index ix_calendar_session_agency on calendar_session (agency_id);
comment on table calendar_session is 'Working hours of a version: when an agency opens and closes in a week';
comment on column calendar_session.id is 'Internal key';
comment on column calendar_session.version is 'The version';
comment on column calendar_session.agency_id is 'Whose hours; empty for those of every agency that has none of its own';
comment on column calendar_session.weekday is '1 for Monday to 7 for Sunday';
comment on column calendar_session.opens is 'When it opens, Asia/Ho_Chi_Minh';
comment on column calendar_session.closes is 'When it closes';

alter table procedure_version drop constraint ck_procedure_version_unit;
alter table procedure_version add constraint ck_procedure_version_unit
    check (term_unit in ('hour', 'working_day', 'calendar_day', 'same_day'));
comment on column procedure_version.term_unit is 'hour (of work), working_day, calendar_day or same_day; from content';

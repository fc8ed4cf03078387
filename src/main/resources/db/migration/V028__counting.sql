create table counting_delta (
    id bigint generated always as identity constraint pk_counting_delta primary key,
    agency_id int not null,
    level int not null,
    procedure_id int not null,
    linked boolean not null,
    by_moment boolean not null,
    day date not null,
    step smallint,
    received_online bigint,
    received_counter bigint,
    received_post bigint,
    received_unsaid bigint,
    refused bigint,
    finished_early bigint,
    finished_on_time bigint,
    finished_after_hour bigint,
    finished_late bigint,
    withdrawn bigint,
    stopped bigint,
    apologised_after_hour bigint,
    apologised_late bigint,
    overdue bigint,
    overdue_by_hour bigint,
    waiting bigint,
    national_late_open bigint,
    national_late bigint,
    solved bigint,
    handled_minutes bigint,
    waited_minutes bigint,
    constraint ck_counting_delta_level check (level < 0)
);
comment on table counting_delta is 'What dossiers that moved added to the figures and is not in counting_sum yet: written with the move, folded a little later';
comment on column counting_delta.id is 'In the order written';
comment on column counting_delta.agency_id is 'Handling agency';
comment on column counting_delta.level is 'Level of the agency, as places of counting_sum name it';
comment on column counting_delta.procedure_id is 'Procedure';
comment on column counting_delta.linked is 'Whether an agency sent it on to the Office, and so counts it already';
comment on column counting_delta.by_moment is 'Whether the term is one of hours or of the same day';
comment on column counting_delta.day is 'Day to which it belongs, in the province''s time';
comment on column counting_delta.step is 'Step of the handling scale of what is counted as solved; else empty';
comment on column counting_delta.received_online is 'Taken in, sent online';
comment on column counting_delta.received_counter is 'Taken in at a counter';
comment on column counting_delta.received_post is 'Taken in by post';
comment on column counting_delta.received_unsaid is 'Taken in; how it came is not known';
comment on column counting_delta.refused is 'Handed in and refused';
comment on column counting_delta.finished_early is 'Ended before the day of the appointment';
comment on column counting_delta.finished_on_time is 'Ended on the day of the appointment and not after its hour, or without an appointment';
comment on column counting_delta.finished_after_hour is 'Ended on the day of the appointment, after its hour';
comment on column counting_delta.finished_late is 'Ended after the day of the appointment';
comment on column counting_delta.withdrawn is 'Taken back by the applicant; in none of the four before';
comment on column counting_delta.stopped is 'Of the four, ended without a decision';
comment on column counting_delta.apologised_after_hour is 'Of those after the hour, with an apology';
comment on column counting_delta.apologised_late is 'Of the late ones, with an apology';
comment on column counting_delta.overdue is 'Change of the stock past the day of its appointment and not waiting for its owner';
comment on column counting_delta.overdue_by_hour is 'The same by the hour of the appointment, kept a day later than it happens';
comment on column counting_delta.waiting is 'Change of the stock waiting for its owner';
comment on column counting_delta.national_late_open is 'Change of the stock late by indicator 2.1 of QĐ 766';
comment on column counting_delta.national_late is 'Ended late by indicator 2.1 of QĐ 766';
comment on column counting_delta.solved is 'Ended with a result';
comment on column counting_delta.handled_minutes is 'Minutes from reception to the end without waiting, of the solved ones';
comment on column counting_delta.waited_minutes is 'Minutes of waiting, of the solved ones';

create table counting_sum (
    grain smallint not null,
    place int not null,
    procedure_id int not null,
    day date not null,
    linked boolean not null,
    by_moment boolean not null,
    received_online bigint not null,
    received_counter bigint not null,
    received_post bigint not null,
    received_unsaid bigint not null,
    refused bigint not null,
    finished_early bigint not null,
    finished_on_time bigint not null,
    finished_after_hour bigint not null,
    finished_late bigint not null,
    withdrawn bigint not null,
    stopped bigint not null,
    apologised_after_hour bigint not null,
    apologised_late bigint not null,
    overdue bigint not null,
    overdue_by_hour bigint not null,
    waiting bigint not null,
    national_late_open bigint not null,
    national_late bigint not null,
    solved bigint not null,
    handled_minutes bigint not null,
    waited_minutes bigint not null,
    constraint pk_counting_sum primary key (grain, place, procedure_id, day, linked, by_moment),
    constraint ck_counting_sum_grain check (grain between 0 and 2)
) with (fillfactor = 80);
comment on table counting_sum is 'The figures by day, month and year: of each agency and procedure, of each agency, and of each level and procedure';
comment on column counting_sum.grain is '0 a day, 1 a month, 2 a year';
comment on column counting_sum.place is 'Key of the agency, or below zero a level: -1 province, -2 district, -3 commune';
comment on column counting_sum.procedure_id is 'Procedure; 0 for all of an agency';
comment on column counting_sum.day is 'First day';
comment on column counting_sum.linked is 'Whether an agency sent it on to the Office, and so counts it already';
comment on column counting_sum.by_moment is 'Whether the term is one of hours or of the same day';
comment on column counting_sum.received_online is 'Taken in, sent online';
comment on column counting_sum.received_counter is 'Taken in at a counter';
comment on column counting_sum.received_post is 'Taken in by post';
comment on column counting_sum.received_unsaid is 'Taken in; how it came is not known';
comment on column counting_sum.refused is 'Handed in and refused';
comment on column counting_sum.finished_early is 'Ended before the day of the appointment';
comment on column counting_sum.finished_on_time is 'Ended on the day of the appointment and not after its hour, or without an appointment';
comment on column counting_sum.finished_after_hour is 'Ended on the day of the appointment, after its hour';
comment on column counting_sum.finished_late is 'Ended after the day of the appointment';
comment on column counting_sum.withdrawn is 'Taken back by the applicant; in none of the four before';
comment on column counting_sum.stopped is 'Of the four, ended without a decision';
comment on column counting_sum.apologised_after_hour is 'Of those after the hour, with an apology';
comment on column counting_sum.apologised_late is 'Of the late ones, with an apology';
comment on column counting_sum.overdue is 'Change of the stock past the day of its appointment and not waiting for its owner';
comment on column counting_sum.overdue_by_hour is 'The same by the hour of the appointment, kept a day later than it happens';
comment on column counting_sum.waiting is 'Change of the stock waiting for its owner';
comment on column counting_sum.national_late_open is 'Change of the stock late by indicator 2.1 of QĐ 766';
comment on column counting_sum.national_late is 'Ended late by indicator 2.1 of QĐ 766';
comment on column counting_sum.solved is 'Ended with a result';
comment on column counting_sum.handled_minutes is 'Minutes from reception to the end without waiting, of the solved ones';
comment on column counting_sum.waited_minutes is 'Minutes of waiting, of the solved ones';

create table counting_step (
    grain smallint not null,
    place int not null,
    procedure_id int not null,
    day date not null,
    linked boolean not null,
    step smallint not null,
    solved bigint not null,
    constraint pk_counting_step primary key (grain, place, procedure_id, day, linked, step),
    constraint ck_counting_step_grain check (grain between 0 and 2)
) with (fillfactor = 80);
comment on table counting_step is 'How many were solved within each step of handling time, kept as counting_sum is';
comment on column counting_step.grain is '0 a day, 1 a month, 2 a year';
comment on column counting_step.place is 'Key of the agency, or below zero a level';
comment on column counting_step.procedure_id is 'Procedure; 0 for all of an agency';
comment on column counting_step.day is 'First day';
comment on column counting_step.linked is 'Whether an agency sent it on to the Office, and so counts it already';
comment on column counting_step.step is 'Step of the handling scale: hours, then days, then weeks';
comment on column counting_step.solved is 'How many ended with a result within it';

create index ix_dossier_finished on dossier (agency_id, greatest(finished_at, received_at), id)
    where finished_at is not null;

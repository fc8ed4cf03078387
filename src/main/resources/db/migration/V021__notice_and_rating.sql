create table notice_subscription (
    id uuid not null constraint pk_notice_subscription primary key,
    agency_id int not null,
    dossier_id bigint not null,
    address bytea not null,
    address_digest bytea not null,
    language text not null,
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    after_no int,
    ends_at timestamptz not null,
    constraint fk_notice_subscription_dossier foreign key (agency_id, dossier_id) references dossier,
    constraint uq_notice_subscription_address unique (agency_id, dossier_id, address_digest),
    constraint ck_notice_subscription_language check (language in ('vi', 'en')),
    constraint ck_notice_subscription_confirmed check ((confirmed_at is null) = (after_no is null))
);
create index ix_notice_subscription_ends on notice_subscription (ends_at);
comment on table notice_subscription is 'Who is written to about changes of a dossier; removed on request and when ends_at is past';
comment on column notice_subscription.id is 'Random; stands in links, signed';
comment on column notice_subscription.agency_id is 'Handling agency of the dossier';
comment on column notice_subscription.dossier_id is 'The dossier';
comment on column notice_subscription.address is 'E-mail address, AES-256-GCM under a key made from the server key; personal data';
comment on column notice_subscription.address_digest is 'HMAC-SHA-256 of the address in small letters: one subscription an address';
comment on column notice_subscription.language is 'Of the mails: vi or en';
comment on column notice_subscription.asked_at is 'When somebody asked for it';
comment on column notice_subscription.confirmed_at is 'When the owner of the address agreed; empty: not yet, and nothing but the question is sent';
comment on column notice_subscription.after_no is 'Number of the dossier''s last event when it was confirmed: later ones are mailed';
comment on column notice_subscription.ends_at is 'When it is removed: a day after asking, some weeks after the dossier ended, two years at most';

create table notice_mail (
    id bigint generated always as identity constraint pk_notice_mail primary key,
    subscription_id uuid not null
        constraint fk_notice_mail_subscription references notice_subscription on delete cascade,
    event_no int not null,
    subject text not null,
    state text,
    status text not null,
    due_at timestamptz not null,
    tries int not null,
    sent_at timestamptz,
    constraint uq_notice_mail_event unique (subscription_id, event_no),
    constraint ck_notice_mail_subject check (subject in ('confirm', 'state', 'appointment')),
    constraint ck_notice_mail_status check (status in ('waiting', 'sent', 'given_up'))
);
create index ix_notice_mail_due on notice_mail (due_at) where status = 'waiting';
create index ix_notice_mail_given_up on notice_mail (id) where status = 'given_up';
comment on table notice_mail is 'Mails to send and sent: one for each event and subscription; goes with its subscription';
comment on column notice_mail.id is 'Internal key';
comment on column notice_mail.subscription_id is 'To whom';
comment on column notice_mail.event_no is 'Number of the event within its dossier; 0: the question whether the address wants mails';
comment on column notice_mail.subject is 'What it tells: confirm, state or appointment';
comment on column notice_mail.state is 'State that the event set; empty when it set none';
comment on column notice_mail.status is 'waiting, sent or given_up';
comment on column notice_mail.due_at is 'When it is tried next; moved on before each try, so that a node that dies delays it only';
comment on column notice_mail.tries is 'Tries begun';
comment on column notice_mail.sent_at is 'When the mail server took it';

create table notice_feed (
    only_row boolean not null default true constraint pk_notice_feed primary key,
    cursor text not null,
    constraint ck_notice_feed_only_row check (only_row)
);
comment on table notice_feed is 'How far the news of dossiers has been turned into mails; its row lock lets one node at a time do so';
comment on column notice_feed.only_row is 'Always true: there is one row';
comment on column notice_feed.cursor is 'Cursor of the change feed';

create table notice_pace (
    subject bytea not null constraint pk_notice_pace primary key,
    next_at timestamptz not null
);
create index ix_notice_pace_next on notice_pace (next_at);
comment on table notice_pace is 'How often questions were mailed to an address or on behalf of a visitor; rows of the past are removed';
comment on column notice_pace.subject is 'HMAC-SHA-256 of the address or of the visitor''s network, so that neither is stored';
comment on column notice_pace.next_at is 'When the next would be due at the steady pace';

create table rating (
    agency_id int not null,
    dossier_id bigint not null,
    procedure_id int not null constraint fk_rating_procedure references procedure_definition,
    mark text not null,
    comment text,
    rated_at timestamptz not null,
    changed_at timestamptz not null,
    constraint pk_rating primary key (agency_id, dossier_id),
    constraint fk_rating_dossier foreign key (agency_id, dossier_id) references dossier,
    constraint ck_rating_mark check (mark in ('satisfied', 'acceptable', 'dissatisfied')),
    constraint ck_rating_comment check (length(comment) between 1 and 500)
);
create index ix_rating_procedure on rating (procedure_id);
create index ix_rating_rated on rating (rated_at, agency_id);
comment on table rating is 'What owners say of how their dossier was handled, one answer a dossier (QĐ 766/QĐ-TTg, 5.4)';
comment on column rating.agency_id is 'Handling agency of the dossier';
comment on column rating.dossier_id is 'The dossier';
comment on column rating.procedure_id is 'Its procedure';
comment on column rating.mark is 'satisfied, acceptable or dissatisfied';
comment on column rating.comment is 'In the owner''s words; may hold personal data';
comment on column rating.rated_at is 'When it was first given; decides the month it counts for';
comment on column rating.changed_at is 'When it was last changed';

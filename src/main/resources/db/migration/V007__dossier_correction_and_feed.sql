alter table dossier_event add column position bigint not null default 0;
alter table dossier_event alter column position drop default;
comment on column dossier_event.position is 'Place in the change feed: rises with the transaction that stored it (base of dossier_feed plus transaction id); events of one transaction share it';
create index ix_dossier_event_position on dossier_event (agency_id, position, dossier_id, no);

alter table dossier_event drop constraint ck_dossier_event_kind;
alter table dossier_event add constraint ck_dossier_event_kind
    check (kind in ('received', 'status', 'result', 'step', 'correction'));
comment on column dossier_event.kind is 'received, status, result, step or correction';
comment on column dossier_event.state is 'State it set; empty for a step and a correction';

drop index uq_dossier_event_step;
create unique index uq_dossier_event_content on dossier_event (agency_id, dossier_id, fingerprint)
    where kind in ('step', 'correction');

create table dossier_feed (
    only_row boolean not null default true constraint pk_dossier_feed primary key,
    base bigint not null,
    constraint ck_dossier_feed_only_row check (only_row)
);
insert into dossier_feed (base) values (0);
comment on table dossier_feed is 'What is added to transaction ids to get positions in the change feed';
comment on column dossier_feed.only_row is 'Always true: there is one row';
comment on column dossier_feed.base is 'Raised at the start after the data was loaded into a database cluster whose transaction ids are behind';

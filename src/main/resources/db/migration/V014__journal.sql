-- Without a foreign key to agency: recording waits for nothing.
create table journal_call (
    agency_id int not null,
    reference text collate "C" not null,
    at timestamptz not null,
    edge text not null,
    operation text not null,
    dossier text,
    result text not null,
    took_ms int not null,
    bytes bigint not null,
    address text not null,
    foreign_network boolean not null,
    constraint pk_journal_call primary key (agency_id, reference),
    constraint ck_journal_call_edge check (edge in ('soap', 'rest', 'console'))
);
create index ix_journal_call_reference on journal_call (reference);
create index ix_journal_call_dossier on journal_call (dossier, reference) where dossier is not null;
comment on table journal_call is 'Calls of agencies, refused ones included, for a hundred days or so; holds no personal data and no secret';
comment on column journal_call.agency_id is 'Whose call; of a refused one, whom it named';
comment on column journal_call.reference is 'Reference of the call, as in answers and logs; begins with the moment, so that calls sort by it';
comment on column journal_call.at is 'When it came, as the reference tells';
comment on column journal_call.edge is 'soap, rest, or console: the test call of the integrators'' page';
comment on column journal_call.operation is 'Name of the SOAP operation, or method and address pattern over REST';
comment on column journal_call.dossier is 'Code of the dossier that it is about; empty when none or not readable';
comment on column journal_call.result is 'Code that it was answered, THANH_CONG where the answer has none';
comment on column journal_call.took_ms is 'Milliseconds it took';
comment on column journal_call.bytes is 'Length of the request''s body';
comment on column journal_call.address is 'Network address of the caller';
comment on column journal_call.foreign_network is 'Whether it came from outside the agency''s networks';

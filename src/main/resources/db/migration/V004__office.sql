create table office_letter (
    agency_id int not null,
    dossier_id bigint not null,
    number text not null,
    issuer text not null,
    issued_at timestamptz not null,
    summary text not null,
    constraint pk_office_letter primary key (agency_id, dossier_id),
    constraint fk_office_letter_dossier foreign key (agency_id, dossier_id) references dossier
);
comment on table office_letter is 'Official letters (tờ trình) with which dossiers come to the Office''s desk';
comment on column office_letter.agency_id is 'The Office, as handling agency of the dossier';
comment on column office_letter.dossier_id is 'The dossier';
comment on column office_letter.number is 'SoHieuVB: number and sign of the letter';
comment on column office_letter.issuer is 'CoQuanBanHanh: who issued it';
comment on column office_letter.issued_at is 'NgayBanHanh';
comment on column office_letter.summary is 'TrichYeu';

create table office_file (
    agency_id int not null,
    dossier_id bigint not null,
    media_type text not null,
    size bigint not null,
    sha256 bytea not null,
    constraint pk_office_file primary key (agency_id, dossier_id),
    constraint fk_office_file_letter foreign key (agency_id, dossier_id) references office_letter,
    constraint ck_office_file_size check (size > 0),
    constraint ck_office_file_sha256 check (length(sha256) = 32)
);
comment on table office_file is 'The scanned file of a letter (DinhKem); its bytes are in office_file_chunk';
comment on column office_file.agency_id is 'The Office';
comment on column office_file.dossier_id is 'The dossier';
comment on column office_file.media_type is 'Type told from the content';
comment on column office_file.size is 'Bytes';
comment on column office_file.sha256 is 'SHA-256 of the content';

create table office_file_chunk (
    agency_id int not null,
    dossier_id bigint not null,
    no int not null,
    bytes bytea not null,
    constraint pk_office_file_chunk primary key (agency_id, dossier_id, no),
    constraint fk_office_file_chunk_file foreign key (agency_id, dossier_id) references office_file
);
alter table office_file_chunk alter column bytes set storage external;
comment on table office_file_chunk is 'Content of office_file in pieces, so that no file is ever whole in memory';
comment on column office_file_chunk.agency_id is 'The Office';
comment on column office_file_chunk.dossier_id is 'The dossier';
comment on column office_file_chunk.no is 'Order of the piece, from 0';
comment on column office_file_chunk.bytes is 'The piece';

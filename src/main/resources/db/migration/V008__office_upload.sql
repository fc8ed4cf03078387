create table office_upload (
    agency_id int not null constraint fk_office_upload_agency references agency,
    id uuid not null,
    size bigint not null,
    sha256 bytea not null,
    part_size int not null,
    state text not null,
    media_type text,
    expires_at timestamptz not null,
    constraint pk_office_upload primary key (agency_id, id),
    constraint ck_office_upload_size check (size > 0),
    constraint ck_office_upload_sha256 check (length(sha256) = 32),
    constraint ck_office_upload_part_size check (part_size > 0 and part_size % 262144 = 0),
    constraint ck_office_upload_state check (state in ('open', 'finished', 'used')),
    constraint ck_office_upload_media_type check ((state = 'open') = (media_type is null))
);
create unique index uq_office_upload_unused on office_upload (agency_id, sha256, size) where state <> 'used';
create index ix_office_upload_expires on office_upload (expires_at);
comment on table office_upload is 'Files that agencies send in parts, before a dossier takes them to the Office''s desk';
comment on column office_upload.agency_id is 'The agency that sends it; nobody else sees it';
comment on column office_upload.id is 'Random; given to the agency';
comment on column office_upload.size is 'Bytes of the whole file, as announced';
comment on column office_upload.sha256 is 'SHA-256 of the whole file, as announced';
comment on column office_upload.part_size is 'Bytes of every part but the last; whole chunks of 256 KiB';
comment on column office_upload.state is 'open: parts may come; finished: whole and checked; used: a dossier has taken the bytes, the row tells a repetition';
comment on column office_upload.media_type is 'Type told from the content, once finished';
comment on column office_upload.expires_at is 'From then on it is treated as gone, and removed';

create table office_upload_part (
    agency_id int not null,
    upload_id uuid not null,
    no int not null,
    sha256 bytea not null,
    constraint pk_office_upload_part primary key (agency_id, upload_id, no),
    constraint fk_office_upload_part_upload foreign key (agency_id, upload_id) references office_upload
        on delete cascade,
    constraint ck_office_upload_part_no check (no >= 0),
    constraint ck_office_upload_part_sha256 check (length(sha256) = 32)
);
comment on table office_upload_part is 'Parts that have arrived whole; their bytes are in office_upload_chunk';
comment on column office_upload_part.agency_id is 'The agency that sends it';
comment on column office_upload_part.upload_id is 'The upload';
comment on column office_upload_part.no is 'Order of the part, from 0';
comment on column office_upload_part.sha256 is 'SHA-256 of the part, to tell a repetition from other bytes';

create table office_upload_chunk (
    agency_id int not null,
    upload_id uuid not null,
    no int not null,
    bytes bytea not null,
    constraint pk_office_upload_chunk primary key (agency_id, upload_id, no),
    constraint fk_office_upload_chunk_upload foreign key (agency_id, upload_id) references office_upload
        on delete cascade
);
alter table office_upload_chunk alter column bytes set storage external;
comment on table office_upload_chunk is 'Content of office_upload in the pieces of office_file_chunk, numbered through the whole file';
comment on column office_upload_chunk.agency_id is 'The agency that sends it';
comment on column office_upload_chunk.upload_id is 'The upload';
comment on column office_upload_chunk.no is 'Order of the piece within the whole file, from 0';
comment on column office_upload_chunk.bytes is 'The piece: 256 KiB, the last one of the file less';

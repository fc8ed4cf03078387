alter table audit_entry
    add column lane smallint,
    add column number bigint,
    add column hash bytea,
    add constraint uq_audit_entry_lane unique (lane, number);
-- What was written before has no place in the chain and gets none: entries are not changed.
alter table audit_entry add constraint ck_audit_entry_hash
    check (coalesce(lane between 0 and 15 and number > 0 and length(hash) = 32, false)) not valid;

create table audit_lane (
    no smallint constraint pk_audit_lane primary key,
    number bigint not null default 0,
    hash bytea not null default '',
    constraint ck_audit_lane_no check (no between 0 and 15),
    constraint ck_audit_lane_hash check (length(hash) = case number when 0 then 0 else 32 end)
) with (fillfactor = 20);
insert into audit_lane (no) select generate_series(0, 15);

create table audit_seal (
    only_row boolean not null default true constraint pk_audit_seal primary key,
    number bigint not null,
    hash bytea not null,
    constraint ck_audit_seal_only_row check (only_row),
    constraint ck_audit_seal_hash check (length(hash) = 32)
);
create trigger tr_audit_seal_kept before update or delete or truncate on audit_seal
    for each statement execute function audit_entry_is_kept();

comment on column audit_entry.lane is 'Which of the chains it stands in; none for entries from before the chain';
comment on column audit_entry.number is 'Its number in the lane, without a gap from 1';
comment on column audit_entry.hash is 'HMAC-SHA-256 of the hash before it in the lane, its place and its content';
comment on table audit_lane is 'Ends of the audit trail''s chains: writers lock one row each';
comment on column audit_lane.no is 'Number of the lane';
comment on column audit_lane.number is 'Number of its last entry; 0 for none';
comment on column audit_lane.hash is 'Hash of its last entry';
comment on table audit_seal is 'One row: what the audit trail was when the chain began';
comment on column audit_seal.only_row is 'Always true';
comment on column audit_seal.number is 'Count of the entries that stand in no lane';
comment on column audit_seal.hash is 'Hash of the last of them, chained as in a lane';

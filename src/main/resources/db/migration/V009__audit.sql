create table audit_entry (
    id bigint generated always as identity constraint pk_audit_entry primary key,
    at timestamptz not null,
    actor text not null,
    act text not null,
    kind text not null,
    subject text not null,
    reference text not null,
    constraint ck_audit_entry_act check (act in ('read'))
);
create index ix_audit_entry_subject on audit_entry (kind, subject, at);
create index ix_audit_entry_actor on audit_entry (actor, at);
create function audit_entry_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is not changed';
end
$$;
create trigger tr_audit_entry_kept before update or delete or truncate on audit_entry
    for each statement execute function audit_entry_is_kept();
comment on table audit_entry is 'Audit trail: who read or did what behind authentication; only added to';
comment on column audit_entry.id is 'Internal key, in the order written';
comment on column audit_entry.at is 'When';
comment on column audit_entry.actor is 'Who, as kind and name: agency:sxd';
comment on column audit_entry.act is 'What was done: read';
comment on column audit_entry.kind is 'Kind of thing: dossier, letter-file';
comment on column audit_entry.subject is 'Which one, by code; never personal data';
comment on column audit_entry.reference is 'Reference of the call, as in logs and answers';

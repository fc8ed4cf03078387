alter table audit_entry drop constraint ck_audit_entry_act;
alter table audit_entry
    add column address text not null default '',
    add column details text not null default '{}',
    add constraint ck_audit_entry_act
        check (act in ('read', 'create', 'change', 'remove', 'sign_in', 'sign_out', 'refuse')),
    add constraint ck_audit_entry_details check (details::jsonb is not null);
create index ix_audit_entry_at on audit_entry (at);
comment on table audit_entry is 'Audit trail: who read or did what behind authentication, and from where; only added to';
comment on column audit_entry.actor is 'Who, as kind and name: agency:sxd, account:quantri; system for the program itself';
comment on column audit_entry.act is 'What was done: read, create, change, remove, sign_in, sign_out, refuse';
comment on column audit_entry.kind is 'Kind of thing: dossier, letter-file, account, agency, secret, procedure';
comment on column audit_entry.address is 'Network address it came from; empty for the program itself';
comment on column audit_entry.details is 'What changed, as a JSON object of texts; never personal data, never a secret';

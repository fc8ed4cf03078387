alter table agency_secret add column id int generated always as identity;
alter table agency_secret add column warned_days int;
alter table agency_secret add column last_used_at timestamptz;
alter table agency_secret add column last_used_from text;
alter table agency_secret drop constraint pk_agency_secret;
alter table agency_secret add constraint pk_agency_secret primary key (id);
alter table agency_secret drop constraint ck_agency_secret_slot;
alter table agency_secret add constraint ck_agency_secret_slot check (slot in ('previous', 'current', 'next'));
alter table agency_secret add constraint ck_agency_secret_warned check (warned_days in (30, 7, 1));
alter table agency_secret add constraint ck_agency_secret_used check ((last_used_at is null) = (last_used_from is null));
create unique index uq_agency_secret_slot on agency_secret (agency_id, slot) where slot <> 'previous';
create index ix_agency_secret_agency on agency_secret (agency_id);
create index ix_agency_secret_digest on agency_secret (digest);
comment on column agency_secret.id is 'Internal key';
comment on column agency_secret.slot is 'previous (any number, each until its end), current or next: all are accepted within their validity';
comment on column agency_secret.warned_days is 'Last warning of its end that was mailed: 30, 7 or 1 days before; empty: none yet';
comment on column agency_secret.last_used_at is 'When a call was last admitted with it, a few seconds late; empty: never';
comment on column agency_secret.last_used_from is 'Network address of that call';

create table agency_network (
    agency_id int not null constraint pk_agency_network primary key
        constraint fk_agency_network_agency references agency,
    mode text not null,
    networks cidr[] not null,
    constraint ck_agency_network_mode check (mode in ('off', 'report', 'enforce')),
    constraint ck_agency_network_enforced check (mode = 'off' or cardinality(networks) > 0)
);
comment on table agency_network is 'Networks from which an agency says it calls; an agency without a row calls from anywhere';
comment on column agency_network.agency_id is 'Whose networks';
comment on column agency_network.mode is 'off: not looked at; report: calls from elsewhere pass and are marked; enforce: they are refused';
comment on column agency_network.networks is 'The networks, IPv4 and IPv6';

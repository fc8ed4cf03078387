-- Shape given by db-scheduler; only the names are ours.
create table server_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint pk_server_task primary key (task_name, task_instance)
);
create index ix_server_task_execution on server_task (execution_time);
create index ix_server_task_heartbeat on server_task (last_heartbeat);
comment on table server_task is 'Work that comes back, such as every night; one node at a time takes it';
comment on column server_task.task_name is 'Which work';
comment on column server_task.task_instance is 'Always the same for work that comes back';
comment on column server_task.task_data is 'Not used';
comment on column server_task.execution_time is 'When it is due next';
comment on column server_task.picked is 'Whether a node does it now';
comment on column server_task.picked_by is 'That node';
comment on column server_task.last_success is 'When it was last done';
comment on column server_task.last_failure is 'When it last failed';
comment on column server_task.consecutive_failures is 'How often it has failed since it was last done';
comment on column server_task.last_heartbeat is 'When that node was last seen to live; another takes over from a dead one';
comment on column server_task.version is 'Raised with each change: two nodes cannot take the same work';
comment on column server_task.priority is 'Not used';

-- Figures are folded by a thread of each node now, not by the scheduler.
delete from server_task where task_name = 'counting-fold';

drop table dossier_figure;
delete from server_task where task_name = 'province-figures';

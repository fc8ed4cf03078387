drop table dossier_figure;

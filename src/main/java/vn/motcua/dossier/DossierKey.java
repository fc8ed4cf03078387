package vn.motcua.dossier;

/** What identifies a dossier among agencies: handling agency, sender, and the sender's code. */
record DossierKey(int agencyId, int senderId, String code) {}

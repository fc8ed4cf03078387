package vn.motcua.dossier;

/**
 * Which dossier, by the keys of its row: what other modules keep of it.
 *
 * @param agencyId handling agency
 */
public record DossierId(int agencyId, long id) {}

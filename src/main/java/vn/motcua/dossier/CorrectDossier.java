package vn.motcua.dossier;

/**
 * Asks to replace what is stored of a dossier; what was stored before stays in its history.
 *
 * @param content the whole dossier as it should have been sent; its key says which one
 * @param reason why, in the agency's words
 */
public record CorrectDossier(ReceiveDossier content, String reason) {}

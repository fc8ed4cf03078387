package vn.motcua.dossier;

import java.time.Instant;

/**
 * Proof that something was stored.
 *
 * @param number unique; the same content sent again gets the same one
 * @param at when it was stored
 */
public record Receipt(String number, Instant at) {}

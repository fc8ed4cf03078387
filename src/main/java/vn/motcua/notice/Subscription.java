package vn.motcua.notice;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.DossierId;

/** Somebody's wish to hear of a dossier; without the address. */
record Subscription(UUID id, DossierId dossier, MailLanguage language, boolean confirmed, Instant endsAt) {}

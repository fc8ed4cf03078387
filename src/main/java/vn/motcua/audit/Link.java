package vn.motcua.audit;

import vn.motcua.shared.Digest;

/** A stored entry in its place of the chain, with the hash that was stored with it. */
record Link(long id, Place place, AuditLine line, Digest hash) {}

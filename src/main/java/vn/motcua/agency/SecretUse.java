package vn.motcua.agency;

import java.time.Instant;

/** When and from which network address a secret was used. */
public record SecretUse(Instant at, String address) {}

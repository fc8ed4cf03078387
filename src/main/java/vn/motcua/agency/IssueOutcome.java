package vn.motcua.agency;

import java.time.Instant;

/** What became of the wish for a new secret. */
public sealed interface IssueOutcome {

    /** @param secret never again readable */
    record Issued(String secret, SecretSlot slot, Instant validUntil) implements IssueOutcome {

        @Override
        public String toString() {
            return "Issued[" + slot + "]";
        }
    }

    /** There is a next one already, which somebody may be using: it has to be switched to or revoked first. */
    record NextExists() implements IssueOutcome {}
}

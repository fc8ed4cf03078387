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

    /**
     * The secrets are not what they were thought to be: another was issued meanwhile, or there is a next one, which
     * somebody may be using and which has to be switched to or revoked first.
     */
    record Outdated() implements IssueOutcome {}
}

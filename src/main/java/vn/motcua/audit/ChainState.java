package vn.motcua.audit;

import java.util.Optional;

/**
 * Where an entry stands in the chain and whether it fits the entry before it.
 *
 * @param place lane and number; empty for entries from before the chain
 */
public record ChainState(Fit fit, Optional<Lane> place) {

    /** Whether an entry is as it was written, as far as it and the one before it can show. */
    public enum Fit {
        FITS,
        DOES_NOT_FIT,
        BEFORE_THE_CHAIN
    }

    /** @param hash in hexadecimal digits */
    public record Lane(int lane, long number, String hash) {}

    static ChainState of(Fit fit, Link link) {
        Place place = link.place();
        return new ChainState(
                fit,
                Optional.of(new Lane(place.lane(), place.number(), link.hash().toString())));
    }

    static ChainState beforeTheChain() {
        return new ChainState(Fit.BEFORE_THE_CHAIN, Optional.empty());
    }
}

package vn.motcua.agency;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.shared.Digest;

/** Secrets and networks at one moment, arranged for asking. */
record AccessBook(Map<Digest, List<KeptSecret>> byDigest, Map<Integer, NetworkPolicy> networks) {

    static AccessBook of(List<KeptSecret> secrets, Map<Integer, NetworkPolicy> networks) {
        return new AccessBook(secrets.stream().collect(Collectors.groupingBy(KeptSecret::digest)), networks);
    }

    /** The secrets, of any agency, whose digest this is: one, unless two agencies were given the same. */
    List<KeptSecret> withDigest(Digest digest) {
        return byDigest.getOrDefault(digest, List.of());
    }

    NetworkPolicy networksOf(int agencyId) {
        return networks.getOrDefault(agencyId, NetworkPolicy.NONE);
    }
}

package vn.motcua.agency;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.NoDatabase;
import vn.motcua.server.ServerKey;
import vn.motcua.server.ServerSettings;
import vn.motcua.shared.Digest;

/** The agencies of the first register without a database, each with the secret {@code demo-} and its code. */
public final class MemoryAgencies {

    private static final ServerSettings SETTINGS = new ServerSettings(
            Path.of("nowhere"), ServerSettings.Environment.TEST, Optional.empty(), Optional.empty(), false);

    private final AgencyRegister register;
    private final Admissions admissions;

    public MemoryAgencies() {
        Clock clock = Clock.systemUTC();
        register = new AgencyRegister(new Table(), clock);
        SecretDigests digests = new SecretDigests(ServerKey.ofHex("0".repeat(64)), SETTINGS);
        AccessRules rules = new AccessRules(new Secrets(digests), new Networks());
        admissions =
                new Admissions(register, rules, digests, new LastUses(new UseTable(NoDatabase.client()), clock), clock);
    }

    public AgencyRegister register() {
        return register;
    }

    public Admissions admissions() {
        return admissions;
    }

    public static CallQuota quota(int callsPerSecond, int simultaneousCalls) {
        return new CallQuota(new QuotaSettings(callsPerSecond, simultaneousCalls));
    }

    private static final class Table extends AgencyTable {

        Table() {
            super(NoDatabase.client());
        }

        @Override
        List<Entry> all(LocalDate day) {
            return SampleAgencies.all().stream()
                    .map(agency -> new Entry(agency, Optional.empty(), List.of()))
                    .toList();
        }
    }

    private static final class Secrets extends SecretTable {

        private final SecretDigests digests;

        Secrets(SecretDigests digests) {
            super(NoDatabase.client());
            this.digests = digests;
        }

        @Override
        List<KeptSecret> all() {
            return SampleAgencies.all().stream()
                    .map(agency -> new KeptSecret(
                            agency.id(),
                            agency.id(),
                            digests.of("demo-" + agency.code()),
                            Instant.EPOCH,
                            Optional.empty()))
                    .toList();
        }

        @Override
        List<KeptSecret> byDigest(Digest digest) {
            return List.of();
        }
    }

    private static final class Networks extends NetworkTable {

        Networks() {
            super(NoDatabase.client());
        }

        @Override
        Map<Integer, NetworkPolicy> all() {
            return Map.of();
        }
    }
}

package vn.motcua.agency;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.NoDatabase;
import vn.motcua.server.ServerKey;
import vn.motcua.server.ServerSettings;

/** The agencies of the first register without a database, each with the secret {@code demo-} and its code. */
public final class MemoryAgencies {

    private static final ServerSettings SETTINGS = new ServerSettings(
            Path.of("nowhere"), ServerSettings.Environment.TEST, Optional.empty(), Optional.empty(), false);

    private final AgencyRegister register;
    private final Admissions admissions;

    public MemoryAgencies() {
        Clock clock = Clock.systemUTC();
        Table table = new Table();
        register = new AgencyRegister(table, clock);
        AgencySecrets secrets = new AgencySecrets(table, register, ServerKey.ofHex("0".repeat(64)), SETTINGS, clock);
        table.secrets = SampleAgencies.all().stream()
                .map(agency -> new AgencyTable.SecretRow(
                        agency.id(), secrets.digest("demo-" + agency.code()), Instant.EPOCH, Optional.empty()))
                .toList();
        admissions = new Admissions(register, secrets, SETTINGS, clock);
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

        private List<SecretRow> secrets = List.of();

        Table() {
            super(NoDatabase.client());
        }

        @Override
        List<Entry> all(LocalDate day) {
            return SampleAgencies.all().stream()
                    .map(agency -> new Entry(agency, Optional.empty(), List.of()))
                    .toList();
        }

        @Override
        List<SecretRow> secrets() {
            return secrets;
        }
    }
}

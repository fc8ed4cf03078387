package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.motcua.MotCuaIT;
import vn.motcua.account.Role;
import vn.motcua.account.TemporaryAccounts;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.soap.Contract;

/**
 * Who may come in where: every route that the application registers has a line in the table, with what it is for each
 * kind of caller. A page that {@code opens} may still say that there is no such thing, or none for this caller.
 */
@MotCuaIT
class AuthorisationMatrixIT {

    private static final Path TABLE = Path.of("src/test/resources/authorisation/matrix.csv");
    private static final String HEADER = "route,nobody,province,agency,desk,leader,auditor,secret";
    private static final Comparator<String> ORDER =
            Comparator.comparing(AuthorisationMatrixIT::pattern).thenComparing(Comparator.naturalOrder());

    private final ApplicationContext context;
    private final List<RouteCaller> callers;

    AuthorisationMatrixIT(
            ApplicationContext context,
            TemporaryAccounts people,
            AgencyRegister register,
            AgencySecrets secrets,
            ProcedureCatalogue catalogue,
            @LocalServerPort int port) {
        this.context = context;
        Contract.prepare(register, secrets, catalogue);
        this.callers = List.of(
                RouteCaller.nobody(port),
                RouteCaller.person(port, people.add(Role.PROVINCE_ADMINISTRATOR)),
                RouteCaller.person(port, people.ofAgency("sxd", false)),
                RouteCaller.person(port, people.add(Role.DESK_OFFICER)),
                RouteCaller.person(port, people.add(Role.LEADER)),
                RouteCaller.person(port, people.add(Role.AUDITOR)),
                RouteCaller.agency(port));
    }

    private Map<String, String> written = Map.of();

    @BeforeEach
    void read() throws IOException {
        Map<String, String> rows = new TreeMap<>(ORDER);
        for (String line :
                Files.readAllLines(TABLE).subList(1, Files.readAllLines(TABLE).size())) {
            rows.put(name(line), line);
        }
        written = rows;
    }

    @Test
    void everyRouteIsForEachCallerWhatTheTableSays() {
        Map<String, String> seen = new TreeMap<>(ORDER);
        Route.all(context).forEach(route -> seen.put(route.name(), row(route)));

        List<String> missing = new ArrayList<>(seen.values());
        missing.removeIf(row -> written.containsKey(name(row)));
        List<String> stale = new ArrayList<>(written.values());
        stale.removeIf(row -> seen.containsKey(name(row)));
        List<String> different = seen.values().stream()
                .filter(row -> written.containsKey(name(row)))
                .filter(row -> !row.equals(written.get(name(row))))
                .map(row -> "written " + written.get(name(row)) + "\n   seen " + row)
                .toList();
        assertThat(missing)
                .as("routes without a line; if what was seen is right, paste\n" + String.join("\n", missing) + "\n")
                .isEmpty();
        assertThat(stale).as("lines without a route, to be removed").isEmpty();
        assertThat(different)
                .as("routes that are not as written\n" + String.join("\n", different) + "\n")
                .isEmpty();
    }

    @Test
    void nothingChangesWithoutTheTokenOfAForm() {
        List<String> unprotected = Route.all(context).stream()
                .filter(Route::isChange)
                .filter(route -> !route.pattern().startsWith("/api/"))
                .filter(route -> !route.pattern().startsWith("/actuator"))
                // A rehearsal changes nothing and carries its own secret.
                .filter(route -> !route.pattern().startsWith("/tich-hop/kiem-tra"))
                // A mail program that stops mails has the signed token of its address (RFC 8058).
                .filter(route -> !route.pattern().equals("/theo-doi/dung"))
                .filter(route -> callers.stream().anyMatch(caller -> caller.withoutToken(route) != 403))
                .map(Route::name)
                .toList();

        assertThat(unprotected).isEmpty();
    }

    @Test
    void nothingBehindLoginOpensToStrangersOrSecrets() {
        assertThat(written.values())
                .filteredOn(row -> pattern(name(row)).startsWith("/quan-tri")
                        || pattern(name(row)).startsWith("/tai-khoan"))
                .isNotEmpty()
                .allMatch(row -> row.startsWith(name(row) + ",sign-in,") && row.endsWith(",sign-in"));
    }

    @Test
    void theTableIsInOrder() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);

        assertThat(lines.getFirst()).isEqualTo(HEADER);
        assertThat(lines.subList(1, lines.size())).containsExactlyElementsOf(written.values());
    }

    private String row(Route route) {
        List<String> cells = new ArrayList<>(List.of(route.name()));
        callers.forEach(caller -> cells.add(caller.tries(route)));
        return String.join(",", cells);
    }

    private static String name(String row) {
        int end = row.lastIndexOf(',');
        for (int cell = 1; cell < 7; cell++) {
            end = row.lastIndexOf(',', end - 1);
        }
        return row.substring(0, end);
    }

    private static String pattern(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }
}

package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All agencies through time; a change gives another one of these. */
final class AgencyLives {

    /** By code in lower case; the periods of a code do not overlap. */
    private final Map<String, List<AgencyLife>> byCode;

    private AgencyLives(Map<String, List<AgencyLife>> byCode) {
        this.byCode = byCode;
    }

    static AgencyLives of(List<AgencyLife> lives) {
        AgencyLives all = new AgencyLives(new LinkedHashMap<>());
        lives.forEach(all::put);
        return all;
    }

    AgencyLives copy() {
        Map<String, List<AgencyLife>> copied = new LinkedHashMap<>();
        byCode.forEach((code, lives) -> copied.put(code, new ArrayList<>(lives)));
        return new AgencyLives(copied);
    }

    Stream<AgencyLife> all() {
        return byCode.values().stream().flatMap(List::stream);
    }

    Stream<AgencyLife> withCode(String code) {
        return byCode.getOrDefault(Codes.key(code), List.of()).stream();
    }

    Optional<AgencyLife> on(String code, LocalDate day) {
        return withCode(code).filter(life -> life.isValidOn(day)).findFirst();
    }

    Stream<AgencyLife> validOn(LocalDate day) {
        return all().filter(life -> life.isValidOn(day));
    }

    /** Adds {@code life}, or puts it in place of what began on the same day under the same code. */
    void put(AgencyLife life) {
        List<AgencyLife> periods = byCode.computeIfAbsent(Codes.key(life.code()), _ -> new ArrayList<>());
        periods.removeIf(before -> before.from().equals(life.from()));
        periods.add(life);
    }
}

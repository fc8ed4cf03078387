package vn.motcua.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.LatenessRule;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;

/**
 * Writes reports as the query of an address and reads them back: every report and every figure has an address that
 * stays good.
 */
@Component
public class ReportAddresses {

    /** A part of an address that means nothing. */
    public enum Mistake {
        PERIOD,
        UNIT,
        LEVEL,
        SECTOR,
        PROCEDURE,
        GROUPING,
        RULE,
        REGISTER
    }

    /**
     * What an address asks for.
     *
     * @param question with the usual in place of what means nothing
     * @param mistakes all at once
     * @param wrong names of the parameters in which they are
     */
    public record Asked(ReportQuestion question, Set<Mistake> mistakes, List<String> wrong) {

        public Asked {
            mistakes = Set.copyOf(mistakes);
            wrong = List.copyOf(wrong);
        }
    }

    private final UnitCodes units;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    ReportAddresses(UnitCodes units, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.units = units;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    /** The parameters of a report's address: {@code ky=2026-11&don-vi=sxd&theo=linh-vuc}. What is usual is left out. */
    public Map<String, String> parameters(ReportQuestion question) {
        Map<String, String> parameters = new LinkedHashMap<>();
        PeriodText.of(question.period()).ifPresentOrElse(text -> parameters.put("ky", text), () -> {
            parameters.put("tu", question.period().from().toString());
            parameters.put("den", question.period().to().toString());
        });
        put(parameters, question.scope());
        question.sector().ifPresent(code -> parameters.put("linh-vuc", code));
        question.procedureId()
                .ifPresent(id -> parameters.put("thu-tuc", procedures.byId(id).code()));
        if (question.by() != Grouping.UNIT) {
            parameters.put("theo", AddressWords.of(question.by()));
        }
        if (question.rule() != LatenessRule.TERM) {
            parameters.put("cach-tinh", AddressWords.of(question.rule()));
        }
        if (question.register() != RegisterView.TODAY) {
            parameters.put("danh-ba", AddressWords.of(question.register()));
        }
        if (question.linked()) {
            parameters.put("lien-thong", "co");
        }
        return parameters;
    }

    /** The same as text, without a question mark. */
    public String query(ReportQuestion question) {
        return query(parameters(question));
    }

    /** Parameters as text. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** A value as it stands in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Reads parameters; without a period it is the present month. */
    public Asked read(Map<String, String> parameters) {
        AddressReader reader = new AddressReader(parameters);
        ReportQuestion question = new ReportQuestion(
                reader.period(agencies.today()),
                reader.scope(this::unit),
                reader.value("linh-vuc", Mistake.SECTOR, this::sector),
                reader.value("thu-tuc", Mistake.PROCEDURE, this::procedure),
                reader.value("theo", Mistake.GROUPING, AddressWords::grouping).orElse(Grouping.UNIT),
                reader.value("cach-tinh", Mistake.RULE, AddressWords::rule).orElse(LatenessRule.TERM),
                reader.value("danh-ba", Mistake.REGISTER, AddressWords::register)
                        .orElse(RegisterView.TODAY),
                parameters.containsKey("lien-thong"));
        return new Asked(question, reader.mistakes(), reader.wrong());
    }

    private void put(Map<String, String> parameters, Scope scope) {
        switch (scope) {
            case Scope.Province() -> {
                // What is usual is not said.
            }
            case Scope.Level(AgencyLevel level) -> parameters.put("cap", AddressWords.of(level));
            case Scope.Unit(int id) -> parameters.put("don-vi", units.of(id));
            case Scope.WithBelow(int id) -> {
                parameters.put("don-vi", units.of(id));
                parameters.put("pham-vi", AddressReader.WITH_BELOW);
            }
            case Scope.Below(int id) -> {
                parameters.put("don-vi", units.of(id));
                parameters.put("pham-vi", AddressReader.BELOW);
            }
            case Scope.LevelWithin(int id, AgencyLevel level) -> {
                parameters.put("don-vi", units.of(id));
                parameters.put("pham-vi", AddressReader.WITH_BELOW);
                parameters.put("cap", AddressWords.of(level));
            }
        }
    }

    private Optional<String> sector(String code) {
        return procedures.everyone().stream()
                .map(procedure -> procedure.sector().code())
                .filter(code::equals)
                .findFirst();
    }

    private Optional<Integer> procedure(String code) {
        return procedures.byCode(code).map(Procedure::id);
    }

    private Optional<Integer> unit(String name) {
        return units.find(name).map(Agency::id);
    }
}

package vn.motcua.statistics.rest;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.Scope;

/** Says in a line of Vietnamese what a report is about. */
@Component
class QuestionWords {

    private final OpenWords words;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;

    QuestionWords(OpenWords words, AgencyRegister agencies, ProcedureCatalogue procedures) {
        this.words = words;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    String of(ReportQuestion question) {
        String days = words.text(
                "days",
                words.day(question.period().from()),
                words.day(question.period().to()));
        return Stream.of(
                        Optional.of(scope(question.scope())),
                        question.sector().map(code -> words.text("in-sector", sector(code))),
                        question.procedureId()
                                .map(id -> words.text(
                                        "in-procedure", procedures.byId(id).name())),
                        Optional.of(days),
                        Optional.of(words.of(question.by())),
                        Optional.of(words.text("linked")).filter(_ -> question.linked()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private String scope(Scope scope) {
        return switch (scope) {
            case Scope.Province() -> words.text("scope.province");
            case Scope.Level(AgencyLevel level) -> words.of(level);
            case Scope.Unit(int id) -> name(id);
            case Scope.WithBelow(int id) -> words.text("scope.with-below", name(id));
            case Scope.Below(int id) -> words.text("row.below", name(id));
            case Scope.LevelWithin(int id, AgencyLevel level) ->
                words.text("scope.with-below", name(id)) + ", " + words.of(level);
        };
    }

    private String name(int agencyId) {
        return agencies.byId(agencyId).name();
    }

    private String sector(String code) {
        return procedures.everyone().stream()
                .map(procedure -> procedure.sector())
                .filter(sector -> sector.code().equals(code))
                .findFirst()
                .map(sector -> sector.name())
                .orElse(code);
    }
}

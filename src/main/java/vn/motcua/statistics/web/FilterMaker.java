package vn.motcua.statistics.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.LatenessRule;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.statistics.Grouping;
import vn.motcua.statistics.RegisterView;
import vn.motcua.statistics.ReportAddresses;
import vn.motcua.statistics.ReportQuestion;
import vn.motcua.statistics.Scope;
import vn.motcua.statistics.TableForm;
import vn.motcua.statistics.web.Filters.Choice;
import vn.motcua.statistics.web.Filters.Group;

/** Makes the form above a report. Its fields are the parameters of addresses. */
@Component
class FilterMaker {

    private static final List<String> SPANS = List.of("", "ca-cap-duoi", "cap-duoi");

    private final ReportAddresses addresses;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final ReportWords words;

    FilterMaker(ReportAddresses addresses, AgencyRegister agencies, ProcedureCatalogue procedures, ReportWords words) {
        this.addresses = addresses;
        this.agencies = agencies;
        this.procedures = procedures;
        this.words = words;
    }

    /** @param whole whether the reader may ask for the whole province */
    Filters of(ReportRequest request, List<Agency> units, boolean whole) {
        ReportQuestion question = request.question();
        Map<String, String> chosen = addresses.parameters(question);
        return new Filters(
                new PeriodChoices(words, agencies.today()).of(chosen.getOrDefault("ky", "")),
                question.period().from().toString(),
                question.period().to().toString(),
                units(question, units, chosen.getOrDefault("don-vi", ""), whole),
                SPANS.stream()
                        .map(span -> new Choice(
                                span,
                                words.text("stats.span" + (span.isEmpty() ? "" : "." + span)),
                                span.equals(chosen.getOrDefault("pham-vi", ""))))
                        .toList(),
                named(
                        "cap",
                        chosen,
                        whole ? Stream.of(AgencyLevel.values()) : Stream.empty(),
                        level -> question.in(new Scope.Level(level)),
                        level -> "stats.level." + level),
                sectors(question.sector()),
                named("theo", chosen, Stream.of(Grouping.values()), question::by, by -> "stats.by." + by),
                named(
                        "cach-tinh",
                        chosen,
                        Stream.of(LatenessRule.values()),
                        question::with,
                        rule -> "stats.rule." + rule),
                named(
                        "danh-ba",
                        chosen,
                        Stream.of(RegisterView.TODAY, RegisterView.OF_DAY),
                        question::with,
                        view -> "stats.register." + view),
                Arrays.stream(TableForm.values())
                        .map(form -> new Choice(form.word(), words.text("stats.form." + form), form == request.form()))
                        .toList(),
                Stream.of("thu-tuc", "lien-thong")
                        .filter(chosen::containsKey)
                        .map(name -> new Choice(name, chosen.getOrDefault(name, ""), true))
                        .toList());
    }

    private List<Group> units(ReportQuestion question, List<Agency> units, String chosen, boolean whole) {
        Map<AgencyLevel, List<Choice>> levels = units.stream()
                .collect(Collectors.groupingBy(
                        unit -> AgencyLevel.of(unit.kind()),
                        () -> new EnumMap<>(AgencyLevel.class),
                        Collectors.mapping(unit -> unit(question, unit, chosen), Collectors.toList())));
        Stream<Group> all = whole
                ? Stream.of(new Group("", List.of(new Choice("", words.text("stats.unit.all"), chosen.isEmpty()))))
                : Stream.empty();
        return Stream.concat(
                        all,
                        levels.entrySet().stream()
                                .map(level -> new Group(words.text("stats.level." + level.getKey()), level.getValue())))
                .toList();
    }

    private Choice unit(ReportQuestion question, Agency unit, String chosen) {
        String name =
                addresses.parameters(question.in(new Scope.Unit(unit.id()))).getOrDefault("don-vi", unit.code());
        return new Choice(name, unit.name(), name.equals(chosen));
    }

    private List<Choice> sectors(Optional<String> chosen) {
        Stream<Choice> all = Stream.of(new Choice("", words.text("stats.sector.all"), chosen.isEmpty()));
        return Stream.concat(
                        all,
                        procedures.everyone().stream()
                                .map(Procedure::sector)
                                .distinct()
                                .sorted((one, other) -> one.name().compareTo(other.name()))
                                .map(sector -> new Choice(
                                        sector.code(),
                                        sector.name(),
                                        chosen.filter(sector.code()::equals).isPresent())))
                .toList();
    }

    /** Values with the words that addresses have for them; the usual one has none. */
    private <T> List<Choice> named(
            String field,
            Map<String, String> chosen,
            Stream<T> values,
            Function<T, ReportQuestion> asked,
            Function<T, String> key) {
        Stream<Choice> usual = field.equals("cap")
                ? Stream.of(new Choice("", words.text("stats.level.all"), !chosen.containsKey(field)))
                : Stream.empty();
        return Stream.concat(usual, values.map(value -> {
                    String word = addresses.parameters(asked.apply(value)).getOrDefault(field, "");
                    return new Choice(word, words.text(key.apply(value)), word.equals(chosen.getOrDefault(field, "")));
                }))
                .toList();
    }
}

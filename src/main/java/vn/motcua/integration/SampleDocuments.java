package vn.motcua.integration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.Reference;

/** Fills the sample documents so that this system takes them as they are: fresh code, now, a procedure it knows. */
@Component
public class SampleDocuments {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyMMdd-HHmmss");
    private static final Duration TERM = Duration.ofDays(14);

    private final FunctionTable functions;
    private final AgencyRegister agencies;
    private final ProcedureCatalogue procedures;
    private final Clock clock;

    SampleDocuments(FunctionTable functions, AgencyRegister agencies, ProcedureCatalogue procedures, Clock clock) {
        this.functions = functions;
        this.agencies = agencies;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The letter's agency when it can send something here, else the first that can, else just an example. */
    public ExampleCase example() {
        ExampleCase known = functions.example();
        return agencies.byCode(known.agency())
                .flatMap(agency -> of(agency, known))
                .or(() -> agencies.all().stream()
                        .flatMap(agency -> of(agency, known).stream())
                        .findFirst())
                .orElse(known);
    }

    /** The document of a function; empty when it takes none. */
    public String document(ContractFunction function, ExampleCase example) {
        return ContractFiles.text("integration/documents/" + function.name() + ".xml")
                .map(text -> filled(text, values(example)))
                .orElse("");
    }

    /** A moment as the contract has it: now. */
    public String now() {
        return ProvinceTime.format(second());
    }

    private Optional<ExampleCase> of(Agency agency, ExampleCase known) {
        return procedures
                .usedBy(agency, known.procedure())
                .or(() -> procedures.usedBy(agency).stream()
                        .filter(procedure -> !procedure.confidential())
                        .findFirst())
                .map((Procedure procedure) ->
                        new ExampleCase(agency.code(), agency.name(), procedure.code(), procedure.name()));
    }

    private Map<String, String> values(ExampleCase example) {
        Instant now = second();
        return Map.of(
                "MA_HO_SO", freshCode(now),
                "NGAY_TIEP_NHAN", ProvinceTime.format(now),
                "NGAY_HEN_TRA", ProvinceTime.format(now.plus(TERM)),
                "MA_THU_TUC", example.procedure(),
                "TEN_HO_SO", example.title(),
                "TEN_DON_VI", example.agencyName());
    }

    private String freshCode(Instant now) {
        String chance = Reference.next(clock);
        return "THU-" + STAMP.format(LocalDateTime.ofInstant(now, ProvinceTime.ZONE)) + "-"
                + chance.substring(chance.length() - 4);
    }

    private Instant second() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{{" + value.getKey() + "}}", escaped(value.getValue()));
        }
        return filled;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

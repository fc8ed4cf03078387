package vn.motcua.procedure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One of the filters of a list: whether it lets a procedure through, and what a procedure counts as in it.
 *
 * @param values a procedure's keys in this filter
 */
record OfferFilter(String name, Predicate<OfferedProcedure> lets, Function<OfferedProcedure, Stream<String>> values) {

    static final String OWNER = "owner";
    static final String SECTOR = "sector";
    static final String LEVEL = "level";
    static final String LEVEL_2016 = "level2016";
    static final String LEVEL_2022 = "level2022";
    static final String APPLICANT = "applicant";

    /** @param asked whose procedures are those of the owner asked for, beside those under its key */
    static List<OfferFilter> of(OfferQuestion question, Predicate<Procedure.Owner> asked) {
        return List.of(
                new OfferFilter(
                        OWNER,
                        procedure -> question.owner()
                                .filter(key -> !procedure.ownerKey().equals(key) && !asked.test(procedure.owner()))
                                .isEmpty(),
                        procedure -> Stream.of(procedure.ownerKey())),
                filter(
                        SECTOR,
                        question.sector(),
                        procedure -> Stream.of(procedure.sector().code())),
                filter(LEVEL, question.level(), procedure -> procedure.head().reach().level().stream()),
                filter(LEVEL_2016, question.level2016(), procedure -> procedure.head().service().level2016().stream()),
                filter(LEVEL_2022, question.level2022(), procedure -> procedure.head().service().level2022().stream()),
                filter(APPLICANT, question.applicant(), procedure -> procedure.head().reach().applicants().stream()));
    }

    private static <T> OfferFilter filter(
            String name, Optional<T> wanted, Function<OfferedProcedure, Stream<T>> values) {
        return new OfferFilter(
                name,
                procedure -> wanted.isEmpty() || values.apply(procedure).anyMatch(wanted.get()::equals),
                procedure -> values.apply(procedure).map(String::valueOf));
    }
}

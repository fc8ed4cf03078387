package vn.motcua.procedure.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.motcua.procedure.CatalogueNames;
import vn.motcua.procedure.Names;
import vn.motcua.procedure.OfferAnswer;
import vn.motcua.procedure.Procedure.Sector;

/**
 * One filter of the list, to choose from.
 *
 * @param field its name in the address, and the last part of its label's key
 */
record OfferChoices(String field, String chosen, List<Choice> choices) {

    /**
     * One value.
     *
     * @param count how many procedures choosing it leaves
     */
    record Choice(String value, String text, int count) {}

    /** Those of all filters, in the order of the page. */
    static List<OfferChoices> of(OfferForm form, OfferAnswer answer, List<Sector> sectors, OfferTexts texts) {
        Filters filters = new Filters(form, answer.counts(), texts);
        return List.of(
                filters.owners(),
                filters.sectors(sectors),
                filters.named(OfferForm.LEVEL, "level", CatalogueNames.LEVELS),
                filters.named(OfferForm.APPLICANT, "applicant", CatalogueNames.APPLICANTS),
                filters.named(OfferForm.LEVEL_2022, "level2022", CatalogueNames.LEVELS_2022),
                filters.numbers());
    }

    private record Filters(OfferForm form, Map<String, Map<String, Integer>> counts, OfferTexts texts) {

        OfferChoices owners() {
            Map<String, Integer> counts = counts("owner");
            List<String> keys = Stream.concat(
                            counts.keySet().stream(),
                            Optional.of(form.value(OfferForm.OWNER)).filter(key -> !key.isEmpty()).stream())
                    .distinct()
                    .toList();
            return choices(OfferForm.OWNER, keys, "owner", texts::owner);
        }

        OfferChoices sectors(List<Sector> sectors) {
            return choices(
                    OfferForm.SECTOR,
                    sectors.stream().map(Sector::code).toList(),
                    "sector",
                    code -> sectors.stream()
                            .filter(sector -> sector.code().equals(code))
                            .map(Sector::name)
                            .findFirst()
                            .orElse(code));
        }

        /** Values are counted by the enum's name and chosen by the catalogue's. */
        <T extends Enum<T>> OfferChoices named(String field, String filter, Names<T> names) {
            List<Choice> choices = names.all().stream()
                    .map(named -> new Choice(
                            named.name(),
                            texts.text("offer.%s.%s".formatted(filter, named.value())),
                            counts(filter).getOrDefault(named.value().name(), 0)))
                    .filter(choice -> choice.count() > 0 || form.value(field).equals(choice.value()))
                    .toList();
            return new OfferChoices(field, form.value(field), choices);
        }

        OfferChoices numbers() {
            return choices(
                    OfferForm.LEVEL_2016,
                    List.of("1", "2", "3", "4"),
                    "level2016",
                    level -> texts.text("offer.level2016", level));
        }

        private OfferChoices choices(String field, List<String> values, String filter, UnaryOperator<String> text) {
            List<Choice> choices = values.stream()
                    .map(value ->
                            new Choice(value, text.apply(value), counts(filter).getOrDefault(value, 0)))
                    .filter(choice -> choice.count() > 0 || form.value(field).equals(choice.value()))
                    .toList();
            return new OfferChoices(field, form.value(field), choices);
        }

        private Map<String, Integer> counts(String filter) {
            return counts.getOrDefault(filter, Map.of());
        }
    }
}

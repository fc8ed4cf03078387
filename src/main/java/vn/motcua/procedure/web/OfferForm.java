package vn.motcua.procedure.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.procedure.CatalogueNames;
import vn.motcua.procedure.OfferQuestion;

/**
 * A question to the catalogue as an address holds it. Values nobody knows are left out.
 *
 * @param fields the values given, by the name of their field
 * @param page from 1
 */
record OfferForm(Map<String, String> fields, int page) {

    static final String TEXT = "tim";
    static final String OWNER = "co-quan";
    static final String SECTOR = "linh-vuc";
    static final String LEVEL = "cap";
    static final String LEVEL_2016 = "muc";
    static final String LEVEL_2022 = "dvc";
    static final String APPLICANT = "doi-tuong";
    private static final String PAGE = "trang";
    private static final int LONGEST = 200;

    static OfferForm of(MultiValueMap<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : new String[] {TEXT, OWNER, SECTOR, LEVEL, LEVEL_2016, LEVEL_2022, APPLICANT}) {
            value(parameters, name).filter(value -> !value.isEmpty()).ifPresent(value -> fields.put(name, value));
        }
        int page = value(parameters, PAGE)
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new OfferForm(fields, page);
    }

    private static Optional<String> value(MultiValueMap<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.getFirst(name))
                .map(String::strip)
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST)));
    }

    OfferQuestion question() {
        return new OfferQuestion(
                value(TEXT),
                field(OWNER),
                field(SECTOR),
                field(LEVEL).flatMap(CatalogueNames.LEVELS::value),
                field(LEVEL_2016).filter(level -> level.matches("[1-4]")).map(Integer::valueOf),
                field(LEVEL_2022).flatMap(CatalogueNames.LEVELS_2022::value),
                field(APPLICANT).flatMap(CatalogueNames.APPLICANTS::value));
    }

    /** What stands in a field; empty when nothing does. */
    public String value(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether more than words is asked for. */
    public boolean isFiltered() {
        return fields.keySet().stream().anyMatch(name -> !name.equals(TEXT));
    }

    /** The address of another page of the same answer. */
    public String address(int otherPage) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/thu-tuc");
        fields.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        if (otherPage > 1) {
            address.queryParam(PAGE, otherPage);
        }
        return address.encode().buildAndExpand(fields).toUriString();
    }

    /** The query of this page as a change of language keeps it. */
    String keep() {
        String query = address(page);
        int start = query.indexOf('?');
        return start < 0 ? "" : query.substring(start + 1) + "&";
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}

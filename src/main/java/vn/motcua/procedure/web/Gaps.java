package vn.motcua.procedure.web;

import java.util.List;
import vn.motcua.procedure.Flaw;

/** What a draft still lacks to be published, by the part in which it is missing. */
public record Gaps(List<Flaw> flaws) {

    static final Gaps NONE = new Gaps(List.of());

    static Gaps of(List<Flaw> flaws) {
        return new Gaps(flaws);
    }

    /** Those of the part at an address. */
    public List<Flaw> in(String address) {
        return flaws.stream()
                .filter(flaw -> ContentPart.of(flaw.field())
                        .filter(part -> part.address().equals(address))
                        .isPresent())
                .toList();
    }

    /** Address of the part in which a field is edited. */
    public static String addressOf(String field) {
        return ContentPart.of(field).map(ContentPart::address).orElse("");
    }
}

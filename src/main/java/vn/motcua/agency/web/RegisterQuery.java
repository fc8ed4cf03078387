package vn.motcua.agency.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.motcua.agency.AgencyFilter;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.AgencyStanding;
import vn.motcua.shared.Texts;

/**
 * The fields above the list of agencies as they were entered. What cannot be understood counts as not chosen.
 *
 * @param q text to look for
 * @param loai kind; empty for all
 * @param tinhTrang standing; {@link #ANY} for all, those valid when nothing was chosen
 * @param capTren code of the agency above; empty for all
 */
record RegisterQuery(String q, String loai, String tinhTrang, String capTren) {

    static final String ANY = "tat-ca";

    static RegisterQuery of(
            @Nullable String q, @Nullable String kind, @Nullable String standing, @Nullable String parent) {
        return new RegisterQuery(
                text(q), text(kind), standing == null ? AgencyStanding.VALID.name() : text(standing), text(parent));
    }

    AgencyFilter filter() {
        return new AgencyFilter(
                q,
                AgencyKind.named(loai),
                List.of(AgencyStanding.values()).stream()
                        .filter(standing -> standing.name().equals(tinhTrang))
                        .findFirst(),
                Optional.of(capTren).filter(code -> !code.isEmpty()));
    }

    /** Whether it asks for less than what is shown at first. */
    public boolean isNarrow() {
        return !q.isEmpty() || !loai.isEmpty() || !capTren.isEmpty() || !tinhTrang.equals(AgencyStanding.VALID.name());
    }

    /** As the beginning of a query. */
    public String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "q", q);
        add(parts, "loai", loai);
        if (!tinhTrang.equals(AgencyStanding.VALID.name())) {
            parts.add("tinh-trang=" + encoded(tinhTrang) + "&");
        }
        add(parts, "cap-tren", capTren);
        return String.join("", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + encoded(value) + "&");
        }
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : Texts.normal(entered);
    }
}

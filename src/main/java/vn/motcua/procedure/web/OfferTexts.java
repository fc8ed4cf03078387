package vn.motcua.procedure.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.procedure.Procedure.Owner;
import vn.motcua.procedure.Procedure.Term;

/** Words for what the catalogue says in values, in the reader's language. */
record OfferTexts(MessageSource messages, AgencyRegister agencies, Locale locale) {

    private static final Set<String> GROUPS = Set.of("ubnd_huyen", "ubnd_xa", "moi_don_vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** {@code 23/11/2026}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 200.000 đồng}. */
    public String money(long amount) {
        return text("offer.money", NumberFormat.getIntegerInstance(locale).format(amount));
    }

    public String term(Term term) {
        String words = text("offer.term." + term.unit(), term.amount());
        return term.cutOff()
                .map(time -> words + text("offer.term.cut-off", TIME.format(time)))
                .orElse(words);
    }

    /** Who deals with it. */
    public String owner(Owner owner) {
        return switch (owner) {
            case Owner.One(int agencyId) -> agencies.byId(agencyId).name();
            case Owner.AllDistricts() -> text("offer.owner.ubnd_huyen");
            case Owner.AllCommunes() -> text("offer.owner.ubnd_xa");
            case Owner.Everyone() -> text("offer.owner.moi_don_vi");
        };
    }

    /** The same by the owner's key; the key itself when no agency has it. */
    String owner(String key) {
        return GROUPS.contains(key)
                ? text("offer.owner." + key)
                : agencies.byCode(key).map(Agency::name).orElse(key);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

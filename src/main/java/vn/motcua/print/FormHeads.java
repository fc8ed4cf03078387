package vn.motcua.print;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.dossier.DossierFile;

/** Writes the heads of forms; every name comes from the register or the settings. */
@Component
class FormHeads {

    /** Of all templates together; raised when one of them changes what it says. */
    private static final String VERSION = "2026.1";

    private final AgencyRegister agencies;
    private final MessageSource texts;
    private final String province;
    private final Optional<String> pages;
    private final VietnameseWords words = new VietnameseWords();

    FormHeads(
            AgencyRegister agencies,
            MessageSource texts,
            @Value("${motcua.province.name}") String province,
            @Value("${motcua.public-url:}") String publicUrl) {
        this.agencies = agencies;
        this.texts = texts;
        this.province = province;
        this.pages = Optional.of(publicUrl.replaceFirst("/+$", "")).filter(url -> !url.isBlank());
    }

    FormHead of(Form form, DossierFile file, Instant day) {
        return head(
                file.dossier().handler(),
                form.name(),
                Regime.at(file.dossier().receivedAt()),
                day,
                page(file).map(QrPicture::of));
    }

    FormHead ofBook(Agency agency, Regime regime, Instant day) {
        return head(agency, "BOOK", regime, day, Optional.empty());
    }

    private FormHead head(Agency agency, String form, Regime regime, Instant day, Optional<String> qr) {
        String number = text("print.number." + regime + "." + form);
        return new FormHead(
                superior(agency).map(words::inHead),
                words.inHead(agency.name()),
                words.place(province),
                words.day(day),
                text("print.title." + regime + "." + form),
                Optional.of(number).filter(found -> !found.equals("-")),
                text("print.basis." + regime),
                VERSION,
                qr);
    }

    private Optional<String> superior(Agency agency) {
        return agencies.superiorOf(agency)
                .map(Agency::name)
                .or(() -> Optional.of("UBND " + province).filter(_ -> agency.kind() != AgencyKind.COMMUNE));
    }

    /** The public page; a confidential dossier has none. */
    private Optional<String> page(DossierFile file) {
        return pages.filter(_ -> !file.dossier().procedure().confidential())
                .map(address ->
                        address + "/tra-cuu?ma=" + encoded(file.dossier().code()) + "&don-vi="
                                + encoded(file.dossier().sender().code()));
    }

    private String text(String key) {
        return texts.getMessage(key, new Object[0], VietnameseWords.VIETNAMESE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

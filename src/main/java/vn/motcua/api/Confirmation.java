package vn.motcua.api;

import java.time.Instant;
import java.util.List;
import vn.motcua.exchange.RestTexts;
import vn.motcua.shared.FieldWarning;
import vn.motcua.shared.ResultCode;

/**
 * What was done for an agency; the same each time but for {@code repeated}.
 *
 * @param code the contract's code, the same as over SOAP
 * @param message in Vietnamese
 * @param dossier its code
 * @param receipt of the first time
 * @param at the moment of the first time
 * @param repeated whether it had been done before with the same content
 */
public record Confirmation(
        String code,
        String message,
        String dossier,
        String receipt,
        String at,
        boolean repeated,
        List<Warning> warnings) {

    public static Confirmation of(
            ResultCode done,
            String dossier,
            String receipt,
            Instant at,
            boolean repeated,
            List<FieldWarning> warnings) {
        return new Confirmation(
                done.text(),
                RestTexts.done(done),
                dossier,
                receipt,
                RestTexts.moment(at),
                repeated,
                Warning.of(warnings));
    }
}

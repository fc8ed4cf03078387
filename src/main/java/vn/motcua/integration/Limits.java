package vn.motcua.integration;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.motcua.asmx.AsmxSettings;
import vn.motcua.exchange.DocumentLimits;

/** The limits of this system as they are set. */
@Component
public class Limits {

    private final List<Limit> all;

    Limits(AsmxSettings soap, Environment environment) {
        DataSize maxFile = environment.getRequiredProperty("motcua.office.max-file", DataSize.class);
        DocumentLimits document = DocumentLimits.standard(maxFile.toBytes());
        all = List.of(
                set("request", "motcua.soap.max-request", size(soap.maxRequest())),
                Limit.fixed("document", number(document.maxDocumentChars())),
                set("file", "motcua.office.max-file", size(maxFile)),
                Limit.fixed("depth", number(document.maxDepth())),
                Limit.fixed("elements", number(document.maxElements())),
                set("in-flight", "motcua.soap.max-in-flight", number(soap.maxInFlight())),
                set(
                        "read-timeout",
                        "motcua.soap.read-timeout",
                        soap.readTimeout().toSeconds() + " s"),
                set("retry-after", "motcua.soap.retry-after", soap.retryAfter().toSeconds() + " s"),
                ofAgency("calls-per-second", environment),
                ofAgency("simultaneous-calls", environment));
    }

    public List<Limit> all() {
        return all;
    }

    private static Limit set(String key, String setting, String value) {
        return Limit.set(key, setting, Optional.of(value));
    }

    private static Limit ofAgency(String key, Environment environment) {
        String setting = "motcua.agency." + key;
        return Limit.set(key, setting, Optional.ofNullable(environment.getProperty(setting)));
    }

    private static String size(DataSize size) {
        return number(size.toMegabytes()) + " MB";
    }

    private static String number(long number) {
        DecimalFormatSymbols spaced = DecimalFormatSymbols.getInstance(Locale.ROOT);
        spaced.setGroupingSeparator('\u00A0');
        return new DecimalFormat("#,##0", spaced).format(number);
    }
}

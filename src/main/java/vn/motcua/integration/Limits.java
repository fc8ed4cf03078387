package vn.motcua.integration;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.motcua.agency.QuotaSettings;
import vn.motcua.asmx.AsmxSettings;
import vn.motcua.exchange.DocumentLimits;
import vn.motcua.office.OfficeSettings;

/** The limits of this system as they are set. */
@Component
public class Limits {

    private final List<Limit> all;

    Limits(AsmxSettings soap, QuotaSettings quota, OfficeSettings office) {
        DocumentLimits document = DocumentLimits.standard(office.maxFile().toBytes());
        all = List.of(
                Limit.set("request", "motcua.soap.max-request", size(soap.maxRequest())),
                Limit.fixed("document", number(document.maxDocumentChars())),
                Limit.set("file", "motcua.office.max-file", size(office.maxFile())),
                Limit.fixed("depth", number(document.maxDepth())),
                Limit.fixed("elements", number(document.maxElements())),
                Limit.set("in-flight", "motcua.soap.max-in-flight", number(soap.maxInFlight())),
                Limit.set(
                        "read-timeout",
                        "motcua.soap.read-timeout",
                        soap.readTimeout().toSeconds() + " s"),
                Limit.set(
                        "retry-after",
                        "motcua.soap.retry-after",
                        soap.retryAfter().toSeconds() + " s"),
                Limit.set("calls-per-second", "motcua.agency.calls-per-second", number(quota.callsPerSecond())),
                Limit.set("simultaneous-calls", "motcua.agency.simultaneous-calls", number(quota.simultaneousCalls())));
    }

    public List<Limit> all() {
        return all;
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

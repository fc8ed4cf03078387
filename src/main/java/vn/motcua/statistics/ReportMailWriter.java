package vn.motcua.statistics;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.motcua.counting.Column;
import vn.motcua.statistics.ReportFiles.Audience;

/** Writes the mail of a report: its main figures, where it stands on the portal, and the report as an Excel file. */
final class ReportMailWriter {

    private final Reports reports;
    private final ReportFiles files;
    private final ReportAddresses addresses;
    private final SheetWords words;
    private final Letterhead letterhead;

    /**
     * What a mail needs beside its text.
     *
     * @param from its sender; empty: whoever the mail server takes the program for
     * @param pages public address of the portal, without a slash at its end; empty where it is not known
     */
    record Letterhead(Optional<String> from, String pages) {

        String host() {
            return pages.isEmpty()
                    ? "localhost"
                    : Optional.ofNullable(URI.create(pages).getHost()).orElse("localhost");
        }
    }

    ReportMailWriter(
            Reports reports, ReportFiles files, ReportAddresses addresses, SheetWords words, Letterhead letterhead) {
        this.reports = reports;
        this.files = files;
        this.addresses = addresses;
        this.words = words;
        this.letterhead = letterhead;
    }

    /** Fills in an empty message. */
    void write(MimeMessage message, ReportSubscription subscription, ReportQuestion question, String address)
            throws MessagingException {
        Locale language = subscription.language();
        TableForm form = subscription.form();
        Report report = form.needsTimes() ? reports.withTimes(question) : reports.report(question);
        ReportFile file = files.of(report, form, FileKind.XLSX, Audience.OFFICERS, language);
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        if (letterhead.from().isPresent()) {
            helper.setFrom(letterhead.from().get());
        }
        helper.setTo(address);
        helper.setSubject(words.text(
                language, "mail.subject", words.about(question, language), words.period(question.period(), language)));
        helper.setText(text(report, form, language));
        helper.addAttachment(
                file.name(), new ByteArrayResource(file.content()), file.kind().mediaType());
        message.setHeader("Content-Language", language.getLanguage());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Message-ID",
                "<report.%d.%s@%s>".formatted(subscription.id(), subscription.nextDay(), letterhead.host()));
    }

    private String text(Report report, TableForm form, Locale language) {
        Figures total = report.total().figures();
        NumberFormat numbers = NumberFormat.getInstance(language);
        return words.text(
                language,
                "mail.body",
                words.title(report.question(), form, language),
                words.period(report.question().period(), language),
                numbers.format(total.of(Column.NEW)),
                numbers.format(total.of(Column.FINISHED)),
                numbers.format(total.of(Column.LATE)),
                total.onTimePercent()
                        .map(SheetNumbers::percent)
                        .map(share -> numbers.format(share) + " %")
                        .orElse("–"),
                numbers.format(total.of(Column.OPEN)),
                numbers.format(total.of(Column.OVERDUE)),
                letterhead.pages() + "/quan-tri/thong-ke/bao-cao?" + addresses.query(report.question()) + "&bieu="
                        + form.word(),
                letterhead.pages() + "/quan-tri/thong-ke/gui-dinh-ky");
    }
}

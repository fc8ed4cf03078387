package vn.motcua.statistics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.FigureLine;
import vn.motcua.shared.ProvinceTime;

/** The columns of an exported list: nothing of owners, and no code where the procedure is confidential. */
@Component
class ExportColumns {

    private static final int TEXTS = 6;
    private static final int ALL = 9;

    private final MessageSource messages;

    ExportColumns(MessageSource messages) {
        this.messages = messages;
    }

    List<String> heads(Locale language) {
        return IntStream.rangeClosed(1, ALL)
                .mapToObj(number -> messages.getMessage("statistics.export.head." + number, new Object[0], language))
                .toList();
    }

    /** The first columns. */
    List<String> texts(FigureLine dossier, Locale language) {
        return List.of(
                dossier.procedure().confidential() ? "" : dossier.code(),
                dossier.agency().code(),
                dossier.agency().name(),
                dossier.procedure().code(),
                dossier.procedure().name(),
                messages.getMessage("state." + dossier.state(), new Object[0], language));
    }

    /** The columns after them, in the province's time: received, appointment, end. */
    static List<Optional<LocalDateTime>> moments(FigureLine dossier) {
        return List.of(
                Optional.of(dossier.receivedAt()).map(ExportColumns::local),
                dossier.dueAt().map(ExportColumns::local),
                dossier.finishedAt().map(ExportColumns::local));
    }

    static int firstMoment() {
        return TEXTS;
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ProvinceTime.ZONE);
    }
}

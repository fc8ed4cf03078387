package vn.motcua.dossier.web.desk;

import java.util.Collection;
import java.util.List;
import vn.motcua.dossier.CounterMistake;
import vn.motcua.dossier.MoveMistake;

/**
 * Something to correct in a form: the field it is about, and the name of its message.
 *
 * @param name of the mistake
 */
record Mistake(String field, String name) {

    static List<Mistake> ofMove(Collection<MoveMistake> mistakes) {
        return mistakes.stream()
                .sorted()
                .map(mistake -> new Mistake(field(mistake), mistake.name()))
                .toList();
    }

    static List<Mistake> ofCounter(Collection<CounterMistake> mistakes) {
        return mistakes.stream()
                .sorted()
                .map(mistake -> new Mistake(field(mistake), mistake.name()))
                .toList();
    }

    private static String field(MoveMistake mistake) {
        return switch (mistake) {
            case REASON_MISSING, REASON_TOO_LONG -> "ly-do";
            case PAPERS_MISSING, PAPERS_TOO_LONG -> "giay-to";
            case DOCUMENT_MISSING, DOCUMENT_TOO_LONG -> "so-van-ban";
            case RECEIVER_MISSING, RECEIVER_TOO_LONG -> "nguoi-nhan";
            case DAY_MISSING, DAY_NOT_LATER, TOO_MANY_EXTENSIONS -> "ngay-hen";
            case MOMENT_MISSING, MOMENT_BEFORE_RECEPTION, MOMENT_TO_COME, MOMENTS_CROSSED -> "hen-tra";
        };
    }

    private static String field(CounterMistake mistake) {
        return switch (mistake) {
            case AGENCY_UNKNOWN -> "don-vi";
            case PROCEDURE_UNKNOWN -> "thu-tuc";
            case CHANNEL_MISSING -> "kenh";
            case OWNER_MISSING, OWNER_TOO_LONG -> "chu-ho-so";
            case ID_TOO_LONG -> "so-giay-to";
            case ADDRESS_TOO_LONG -> "dia-chi";
            case SUBMITTER_TOO_LONG -> "nguoi-nop";
            case PHONE_WRONG -> "dien-thoai";
            case TITLE_TOO_LONG -> "ten-ho-so";
            case COMPONENTS_TOO_LONG -> "thanh-phan";
        };
    }

    /** As templates print it, at the end of a message's key. */
    @Override
    public String toString() {
        return name;
    }
}

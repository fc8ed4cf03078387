package vn.motcua.dossier;

import vn.motcua.counting.Column;

/** In which order the dossiers behind a figure are listed, each read from an index of its agency. */
enum FigureOrder {
    /** The latest reception first. */
    RECEIVED("d.received_at"),
    /** The latest end first. */
    ENDED("greatest(d.finished_at, d.received_at)");

    private final String moment;

    FigureOrder(String moment) {
        this.moment = moment;
    }

    static FigureOrder of(Column column) {
        return switch (column) {
            case FINISHED, EARLY, ON_TIME, LATE, LATE_APOLOGISED, LATE_NOT_APOLOGISED, STOPPED, WITHDRAWN, SOLVED ->
                ENDED;
            case RECEIVED,
                    ONLINE,
                    DIRECT,
                    CARRIED,
                    OPEN,
                    IN_TERM,
                    OVERDUE,
                    NEW,
                    COUNTER,
                    POST,
                    UNSAID,
                    REFUSED,
                    WAITING,
                    NATIONAL_LATE -> RECEIVED;
        };
    }

    /** The moment by which {@code dossier d} is listed. */
    String moment() {
        return moment;
    }
}

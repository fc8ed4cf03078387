package vn.motcua.counting;

import java.util.Optional;

/**
 * A figure of a report that opens the list of its dossiers. The first eleven are columns 3 to 13 of report II.06a (TT
 * 01/2020/TT-VPCP), the others those of form 07a/BTP and of our own.
 */
public enum Column {
    /** All that there was to do: new ones and those carried over. */
    RECEIVED(3),
    ONLINE(4),
    /** Not sent online, or without a word on how it came. */
    DIRECT(5),
    /** Received before the period and not finished when it began. */
    CARRIED(6),
    FINISHED(7),
    EARLY(8),
    /** On time; those taken back by the applicant are counted here. */
    ON_TIME(9),
    LATE(10),
    /** Not finished at the end of the last day, or now. */
    OPEN(11),
    /** Open and not late; those that wait for their owner are counted here. */
    IN_TERM(12),
    OVERDUE(13),
    NEW(0),
    COUNTER(0),
    POST(0),
    UNSAID(0),
    REFUSED(0),
    LATE_APOLOGISED(0),
    LATE_NOT_APOLOGISED(0),
    STOPPED(0),
    WITHDRAWN(0),
    WAITING(0),
    SOLVED(0),
    /** Late by indicator 2.1 of QĐ 766/QĐ-TTg, finished or open. */
    NATIONAL_LATE(0);

    private final int number;

    Column(int number) {
        this.number = number;
    }

    /** Its number in report II.06a. */
    public Optional<Integer> number() {
        return number == 0 ? Optional.empty() : Optional.of(number);
    }
}

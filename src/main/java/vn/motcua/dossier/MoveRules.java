package vn.motcua.dossier;

import java.util.EnumSet;
import java.util.Set;

/** Checks what was said with a move. Pure; finds everything at once. */
final class MoveRules {

    static final int LONGEST_REASON = 2000;
    static final int LONGEST_LINE = 200;
    private static final int MOST_PAPERS = 50;

    private MoveRules() {}

    static Set<MoveMistake> mistakes(Set<MoveCondition> conditions, MoveOrder order) {
        Set<MoveMistake> found = EnumSet.noneOf(MoveMistake.class);
        conditions.forEach(condition -> check(condition, order, found));
        return found;
    }

    private static void check(MoveCondition condition, MoveOrder order, Set<MoveMistake> found) {
        switch (condition) {
            case REASON -> {
                add(found, order.reason().isEmpty(), MoveMistake.REASON_MISSING);
                add(found, order.reason().length() > LONGEST_REASON, MoveMistake.REASON_TOO_LONG);
            }
            case PAPERS -> {
                add(found, order.papers().isEmpty(), MoveMistake.PAPERS_MISSING);
                add(found, isTooMuch(order), MoveMistake.PAPERS_TOO_LONG);
            }
            case DOCUMENT -> {
                add(found, order.document().isEmpty(), MoveMistake.DOCUMENT_MISSING);
                add(found, order.document().length() > LONGEST_LINE, MoveMistake.DOCUMENT_TOO_LONG);
            }
            case RECEIVER -> {
                add(found, order.receiver().isEmpty(), MoveMistake.RECEIVER_MISSING);
                add(found, order.receiver().length() > LONGEST_LINE, MoveMistake.RECEIVER_TOO_LONG);
            }
            case APPOINTMENT -> add(found, order.day().isEmpty(), MoveMistake.DAY_MISSING);
        }
    }

    private static boolean isTooMuch(MoveOrder order) {
        return order.papers().size() > MOST_PAPERS
                || order.papers().stream().anyMatch(paper -> paper.length() > LONGEST_REASON);
    }

    private static void add(Set<MoveMistake> found, boolean wrong, MoveMistake mistake) {
        if (wrong) {
            found.add(mistake);
        }
    }
}

package vn.motcua.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The indicators of QĐ 766/QĐ-TTg. What they are and what is full marks follows the description of formulas that is
 * used to measure them; how many points each gives within its group is as the scores the national portal publishes show
 * it, and still to be confirmed.
 */
@SuppressWarnings("ImmutableEnumChecker") // Rules are records, of which the type of what may be there says nothing.
public enum Indicator {
    ANNOUNCED_IN_TIME("1.1", Basis.NO_DATA),
    PUBLISHED_IN_TIME("1.2", Basis.NO_DATA),
    COMPLETE("1.3", Basis.EXACT, new PointRule(2, 100)),
    SYNCHRONISED("1.4", Basis.NO_DATA),
    IN_TIME("2.1", Basis.EXACT, new PointRule(20, 100)),
    MEAN_TIME("2.2", Basis.EXACT),
    OFFERED_ONLINE("3.1", Basis.EXACT, new PointRule(2, 80)),
    USED_ONLINE("3.2", Basis.EXACT, new PointRule(4, 100)),
    /** The official figure takes only those with an electronic result, and multiplies by 1.4. */
    SENT_ONLINE("3.3", Basis.AT_MOST, new PointRule(6, 50)),
    PAYABLE_ONLINE("3.5", Basis.NO_DATA),
    PAID_ONLINE("3.6", Basis.NO_DATA),
    ELECTRONIC_RESULTS("4.1", Basis.NO_DATA),
    DIGITISED("4.2", Basis.NO_DATA),
    REUSED("4.3", Basis.NO_DATA),
    SHARED("4.4", Basis.NO_DATA),
    POPULATION_DATA("4.5", Basis.NO_DATA),
    PETITIONS_BY_KIND("5.1", Basis.NO_DATA),
    PETITIONS_IN_TIME("5.2", Basis.NO_DATA),
    PETITIONS_SATISFIED("5.3", Basis.NO_DATA),
    /** The official figure also takes off dossiers about which somebody complained elsewhere. */
    SATISFIED("5.4", Basis.AT_MOST, new PointRule(6, 90));

    /** What this system knows of an indicator. */
    public enum Basis {
        /** All that it is made of. */
        EXACT,
        /** All but something that can only lower it. */
        AT_MOST,
        NO_DATA
    }

    private final String number;
    private final Basis basis;
    // A record of two numbers cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<PointRule> rule;

    Indicator(String number, Basis basis) {
        this(number, basis, Optional.empty());
    }

    Indicator(String number, Basis basis, PointRule rule) {
        this(number, basis, Optional.of(rule));
    }

    Indicator(String number, Basis basis, Optional<PointRule> rule) {
        this.number = number;
        this.basis = basis;
        this.rule = rule;
    }

    public String number() {
        return number;
    }

    public Basis basis() {
        return basis;
    }

    /** How it gives points; empty where it gives none, or where nobody could say how many. */
    public Optional<PointRule> rule() {
        return rule;
    }

    ScoreGroup group() {
        return Arrays.stream(ScoreGroup.values())
                .filter(group -> number.startsWith(group.number() + "."))
                .findFirst()
                .orElseThrow();
    }
}

package vn.motcua.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.counting.AgencyLevel;
import vn.motcua.counting.Column;
import vn.motcua.counting.LatenessRule;

/** The words of addresses: Vietnamese, as everything that people see. They never change, so that links stay good. */
final class AddressWords {

    private static final Map<AgencyLevel, String> LEVELS = new EnumMap<>(
            Map.of(AgencyLevel.PROVINCE, "tinh", AgencyLevel.DISTRICT, "huyen", AgencyLevel.COMMUNE, "xa"));
    private static final Map<Grouping, String> GROUPINGS = new EnumMap<>(Map.of(
            Grouping.UNIT, "don-vi",
            Grouping.SECTOR, "linh-vuc",
            Grouping.PROCEDURE, "thu-tuc",
            Grouping.MONTH, "thang"));
    private static final Map<LatenessRule, String> RULES =
            new EnumMap<>(Map.of(LatenessRule.TERM, "thoi-han", LatenessRule.DATE, "ngay", LatenessRule.MOMENT, "gio"));
    private static final Map<RegisterView, String> REGISTERS =
            new EnumMap<>(Map.of(RegisterView.TODAY, "hom-nay", RegisterView.OF_DAY, "trong-ky"));

    private AddressWords() {}

    static String of(AgencyLevel level) {
        return word(LEVELS, level);
    }

    static String of(Grouping grouping) {
        return word(GROUPINGS, grouping);
    }

    static String of(LatenessRule rule) {
        return word(RULES, rule);
    }

    static String of(RegisterView register) {
        return word(REGISTERS, register);
    }

    static String of(Column column) {
        return switch (column) {
            case RECEIVED -> "tiep-nhan";
            case ONLINE -> "truc-tuyen";
            case DIRECT -> "truc-tiep";
            case CARRIED -> "ky-truoc";
            case FINISHED -> "da-giai-quyet";
            case EARLY -> "truoc-han";
            case ON_TIME -> "dung-han";
            case LATE -> "qua-han";
            case OPEN -> "dang-giai-quyet";
            case IN_TERM -> "trong-han";
            case OVERDUE -> "dang-qua-han";
            case NEW -> "moi-tiep-nhan";
            case COUNTER -> "tai-quay";
            case POST -> "buu-chinh";
            case UNSAID -> "khong-ro-kenh";
            case REFUSED -> "khong-tiep-nhan";
            case LATE_APOLOGISED -> "qua-han-co-xin-loi";
            case LATE_NOT_APOLOGISED -> "qua-han-khong-xin-loi";
            case STOPPED -> "dung-xu-ly";
            case WITHDRAWN -> "rut";
            case WAITING -> "cho-bo-sung";
            case SOLVED -> "co-ket-qua";
            case NATIONAL_LATE -> "qua-han-766";
        };
    }

    static Optional<AgencyLevel> level(String word) {
        return meant(LEVELS, word);
    }

    static Optional<Grouping> grouping(String word) {
        return meant(GROUPINGS, word);
    }

    static Optional<LatenessRule> rule(String word) {
        return meant(RULES, word);
    }

    static Optional<RegisterView> register(String word) {
        return meant(REGISTERS, word);
    }

    static Optional<Column> column(String word) {
        return Arrays.stream(Column.values())
                .filter(column -> of(column).equals(word))
                .findFirst();
    }

    private static <E extends Enum<E>> String word(Map<E, String> words, E value) {
        return Optional.ofNullable(words.get(value)).orElseThrow();
    }

    private static <E extends Enum<E>> Optional<E> meant(Map<E, String> words, String word) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

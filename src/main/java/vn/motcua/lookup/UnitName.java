package vn.motcua.lookup;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.shared.Texts;

/**
 * Finds the unit in what agencies write as the receiver of a step: a person, a unit, or both, as in "Lê Quang Cường
 * (Phòng Quản lý đô thị)". A part counts as a unit only when it begins with a word for one, so that no name of a person
 * passes for a unit.
 */
final class UnitName {

    private static final Pattern BETWEEN = Pattern.compile("[(),;–]|\\s-\\s");
    private static final Pattern UNIT = Pattern.compile(
            "^(phòng|ban|bộ phận|trung tâm|chi cục|cục|sở|ubnd|ủy ban|uỷ ban|văn phòng|lãnh đạo|tổ|đội|thanh tra|"
                    + "chi nhánh|văn thư|công an|một cửa|hội đồng)(\\s.*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Of a unit and a person written without anything in between, only the name of the unit would be wanted. */
    private static final Pattern PERSON = Pattern.compile(
            "\\s(ông|bà|anh|chị|đ/c|đồng chí|cán bộ)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UnitName() {}

    static Optional<String> in(String receiver) {
        return BETWEEN.splitAsStream(Texts.normal(receiver))
                .map(String::strip)
                .filter(part -> UNIT.matcher(part).matches())
                .map(part -> PERSON.matcher(part).replaceFirst(""))
                .findFirst();
    }
}

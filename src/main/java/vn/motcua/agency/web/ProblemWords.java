package vn.motcua.agency.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import vn.motcua.agency.ChangeProblem;
import vn.motcua.agency.ChangeProblem.Field;

/** Says in words what is wrong with entries, for the top of a page, for the fields and for the lines of a file. */
final class ProblemWords {

    private final List<ChangeProblem> problems;
    private final MessageSource messages;
    private final Locale locale;

    ProblemWords(List<ChangeProblem> problems, MessageSource messages, Locale locale) {
        this.problems = List.copyOf(problems);
        this.messages = messages;
        this.locale = locale;
    }

    public List<ChangeProblem> all() {
        return problems;
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** What is wrong with the field that has this name in forms; empty when nothing is. */
    public Optional<String> of(String input) {
        return problems.stream()
                .filter(problem -> input(problem).equals(input))
                .map(this::text)
                .reduce((one, other) -> one + " " + other);
    }

    /** Name of the input in which it can be put right. */
    public String input(ChangeProblem problem) {
        return switch (problem.field()) {
            case CODE -> "ma";
            case NAME, TITLE -> "ten";
            case KIND -> "loai";
            case PARENT -> "cap-tren";
            case DAY -> "tu-ngay";
            case OTHER_CODES -> "ke-thua";
            case NATIONAL_CODE -> "ma-dinh-danh";
            case ACTION, CONTENT -> "noi-dung";
        };
    }

    public String text(ChangeProblem problem) {
        return messages.getMessage(
                "agency.problem." + problem.code(), new Object[] {field(problem.field()), problem.detail()}, locale);
    }

    private String field(Field field) {
        return messages.getMessage("agency.field." + field, new Object[0], locale);
    }
}

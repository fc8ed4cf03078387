package vn.motcua.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds calls in the journal. */
@Component
public class Calls {

    /** Calls on a page. */
    public static final int PAGE = 50;

    /** The most calls that are counted: the newest ones. */
    public static final int COUNTED = 200_000;

    private final CallTable table;

    Calls(CallTable table) {
        this.table = table;
    }

    /** The newest calls, or the newest before {@code before}, which is the {@code next} of a page. */
    public CallPage find(CallFilter filter, Optional<String> before) {
        List<JournaledCall> calls = table.find(filter, before, PAGE + 1);
        if (calls.size() <= PAGE) {
            return new CallPage(calls, Optional.empty());
        }
        List<JournaledCall> page = calls.subList(0, PAGE);
        return new CallPage(page, Optional.of(page.getLast().reference()));
    }

    /** How the calls were answered, the most frequent first; {@link CallFilter#result} does not count. */
    public List<ResultCount> counts(CallFilter filter) {
        return table.counts(filter.withoutResult(), COUNTED);
    }

    public Optional<JournaledCall> one(CallFilter whose, String reference) {
        return table.find(whose.withReference(reference), Optional.empty(), 1).stream()
                .findFirst();
    }
}

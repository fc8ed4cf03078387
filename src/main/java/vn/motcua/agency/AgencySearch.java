package vn.motcua.agency;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Texts;

/** Finds agencies of all times in the register and tells all about one. */
@Component
public class AgencySearch {

    private static final Comparator<AgencyEntry> BY_CODE = Comparator.comparing(
                    (AgencyEntry entry) -> entry.agency().kind())
            .thenComparing(entry -> Codes.key(entry.agency().code()))
            .thenComparing(entry -> entry.agency().validFrom());

    /**
     * One page of a list.
     *
     * @param total agencies on all pages
     * @param next key of the last agency shown, after which the next page begins; empty on the last page
     */
    public record Page(List<AgencyEntry> entries, int total, Optional<Integer> next) {}

    private final AgencyRegister register;

    AgencySearch(AgencyRegister register) {
        this.register = register;
    }

    /**
     * Those that {@code filter} wants and {@code visible} allows by their key: exact codes and spellings first, then
     * by kind and code.
     *
     * @param after key of the last agency of the page before; empty for the first page
     */
    public Page page(AgencyFilter filter, IntPredicate visible, Optional<Integer> after, int limit) {
        List<AgencyEntry> all = all(filter, visible);
        Optional<AgencyEntry> last =
                after.flatMap(id -> register.book().find(id)).map(this::entry);
        List<AgencyEntry> rest = all.stream()
                .filter(entry -> last.map(before -> order(filter).compare(entry, before) > 0)
                        .orElse(true))
                .toList();
        List<AgencyEntry> shown = rest.subList(0, Math.min(limit, rest.size()));
        Optional<Integer> next = rest.size() > shown.size()
                ? Optional.of(shown.getLast().agency().id())
                : Optional.empty();
        return new Page(shown, all.size(), next);
    }

    /** All of them, in the same order. */
    public List<AgencyEntry> all(AgencyFilter filter, IntPredicate visible) {
        return register.book()
                .entries()
                .filter(entry -> visible.test(entry.agency().id()))
                .filter(entry -> matchesText(entry, filter.text()))
                .map(this::entry)
                .filter(entry -> matches(entry, filter))
                .sorted(order(filter))
                .toList();
    }

    /** Everything about one agency, of whatever time. */
    public Optional<AgencyDetails> details(int id) {
        AgencyBook book = register.book();
        return book.find(id).map(found -> details(book, found));
    }

    private AgencyDetails details(AgencyBook book, AgencyTable.Entry found) {
        Agency agency = found.agency();
        return new AgencyDetails(
                entry(found),
                found.forms().stream()
                        .map(form -> new AgencyForm(
                                form.from(),
                                form.name(),
                                form.parentId().map(book::byId).map(Agency::code)))
                        .toList(),
                found.aliases(),
                book.children(agency.id())
                        .flatMap(id -> book.find(id).stream())
                        .map(this::entry)
                        .sorted(Comparator.comparing(AgencyEntry::standing).thenComparing(BY_CODE))
                        .toList(),
                book.namedSuccessors(agency),
                book.successors(agency, register.today()),
                book.predecessors(agency));
    }

    private AgencyEntry entry(AgencyTable.Entry found) {
        return new AgencyEntry(
                found.agency(),
                found.nationalCode(),
                found.parentId().map(register.book()::byId),
                AgencyStanding.of(found.agency(), register.today()));
    }

    private static boolean matches(AgencyEntry entry, AgencyFilter filter) {
        return filter.kind().map(entry.agency().kind()::equals).orElse(true)
                && filter.standing().map(entry.standing()::equals).orElse(true)
                && filter.parentCode()
                        .map(code -> entry.parent()
                                .filter(parent -> Codes.same(parent.code(), code))
                                .isPresent())
                        .orElse(true);
    }

    private static boolean matchesText(AgencyTable.Entry entry, String text) {
        String wanted = Texts.folded(text);
        return Stream.of(
                        Stream.of(entry.agency().code()),
                        entry.nationalCode().stream(),
                        entry.aliases().stream(),
                        entry.forms().stream().map(AgencyTable.Form::name))
                .flatMap(texts -> texts)
                .anyMatch(known -> Texts.folded(known).contains(wanted));
    }

    private static Comparator<AgencyEntry> order(AgencyFilter filter) {
        String text = Texts.normal(filter.text());
        return Comparator.comparingInt((AgencyEntry entry) -> distance(entry, text))
                .thenComparing(BY_CODE);
    }

    /** 0 for the code itself, 1 for the exact spelling, 2 for what is found without accents or by a former name. */
    private static int distance(AgencyEntry entry, String text) {
        if (Codes.same(entry.agency().code(), text)) {
            return 0;
        }
        String name = entry.agency().name().toLowerCase(Locale.ROOT);
        return name.contains(text.toLowerCase(Locale.ROOT)) ? 1 : 2;
    }
}

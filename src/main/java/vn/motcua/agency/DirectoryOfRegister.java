package vn.motcua.agency;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.account.AgencyDirectory;

/** Shows the register to accounts. */
@Component
class DirectoryOfRegister implements AgencyDirectory {

    private final AgencyRegister register;

    DirectoryOfRegister(AgencyRegister register) {
        this.register = register;
    }

    @Override
    public List<Entry> all() {
        return register.all().stream()
                .map(DirectoryOfRegister::entry)
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }

    @Override
    public Optional<Entry> byCode(String code) {
        return register.byCode(code).map(DirectoryOfRegister::entry);
    }

    @Override
    public Optional<Entry> byId(int id) {
        return register.book().find(id).map(found -> entry(found.agency()));
    }

    @Override
    public Set<Integer> ended() {
        LocalDate today = register.today();
        return register.book()
                .agencies()
                .filter(agency -> AgencyStanding.of(agency, today) == AgencyStanding.ENDED)
                .map(Agency::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Integer> subordinates(int id) {
        Set<Integer> found = new HashSet<>();
        Deque<Integer> toVisit = new ArrayDeque<>(List.of(id));
        while (!toVisit.isEmpty()) {
            int superior = toVisit.pop();
            register.book().children(superior).filter(found::add).forEach(toVisit::push);
        }
        return found;
    }

    private static Entry entry(Agency agency) {
        return new Entry(agency.id(), agency.code(), agency.name());
    }
}

package vn.motcua.journal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AgencyDirectory;
import vn.motcua.account.AllowedTo;
import vn.motcua.account.Role;
import vn.motcua.account.SignedIn;
import vn.motcua.journal.CallFilter;
import vn.motcua.journal.CallPage;
import vn.motcua.journal.Calls;
import vn.motcua.journal.JournalKept;
import vn.motcua.journal.JournaledCall;
import vn.motcua.journal.ResultCount;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.ResultCode;

/** Shows calls of agencies: to an agency's administrator those of its own, to others all. */
@Controller
@AllowedTo({Role.PROVINCE_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR, Role.AUDITOR})
class CallController {

    private final Calls calls;
    private final AgencyDirectory agencies;
    private final JournalKept kept;
    private final Clock clock;

    /** A code, how often it was answered, and where those calls are. */
    record Counted(String result, long calls, String tone, boolean done, String address) {}

    CallController(Calls calls, AgencyDirectory agencies, JournalKept kept, Clock clock) {
        this.calls = calls;
        this.agencies = agencies;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/quan-tri/cuoc-goi")
    String calls(@RequestParam Map<String, String> parameters, SignedIn person, Model model) {
        CallQuery query = CallQuery.of(parameters, LocalDate.now(clock.withZone(ProvinceTime.ZONE)));
        Optional<Integer> agency =
                agencies.byCode(query.agency()).map(AgencyDirectory.Entry::id).filter(id -> sees(person, id));
        boolean unknown = !query.agency().isEmpty() && agency.isEmpty();
        CallFilter filter = query.filter(
                unknown ? Optional.of(Set.of()) : agency.map(Set::of).or(() -> own(person)));
        CallPage page = calls.find(filter, Optional.ofNullable(parameters.get("truoc")));
        model.addAttribute("query", query);
        model.addAttribute("unknown", unknown);
        model.addAttribute("calls", page.calls().stream().map(this::view).toList());
        model.addAttribute("older", page.next().map(query::before).orElse(""));
        model.addAttribute("newest", parameters.containsKey("truoc") ? query.address() : "");
        model.addAttribute("counts", counts(query, calls.counts(filter)));
        model.addAttribute("all", query.withResult("").address());
        model.addAttribute("counted", Calls.COUNTED);
        model.addAttribute("codes", codes());
        model.addAttribute("days", kept.days());
        model.addAttribute("keep", keep(query));
        return "journal/calls";
    }

    @GetMapping("/quan-tri/cuoc-goi/{reference}")
    String one(@PathVariable String reference, SignedIn person, Model model) {
        JournaledCall call = calls.one(CallFilter.of(own(person)), reference)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("call", view(call));
        return "journal/call";
    }

    private CallView view(JournaledCall call) {
        return CallView.of(
                call,
                agencies.byId(call.agencyId()).orElseGet(() -> new AgencyDirectory.Entry(call.agencyId(), "?", "?")));
    }

    private static List<Counted> counts(CallQuery query, List<ResultCount> counts) {
        return counts.stream()
                .map(count -> new Counted(
                        count.result(),
                        count.calls(),
                        CallView.tone(count.result()),
                        count.result().equals(JournaledCall.DONE),
                        query.withResult(count.result()).address()))
                .toList();
    }

    /** All agencies whose calls this person sees; empty: every one. */
    private static Optional<Set<Integer>> own(SignedIn person) {
        return person.role() == Role.AGENCY_ADMINISTRATOR ? Optional.of(person.agencies()) : Optional.empty();
    }

    private static boolean sees(SignedIn person, int agency) {
        return own(person).map(own -> own.contains(agency)).orElse(true);
    }

    private static List<String> codes() {
        return Stream.concat(
                        Stream.of(JournaledCall.DONE),
                        Arrays.stream(ResultCode.values()).map(ResultCode::text))
                .toList();
    }

    /** What a change of language keeps. */
    private static String keep(CallQuery query) {
        String address = query.address();
        return address.substring(address.indexOf('?') + 1) + "&";
    }
}

package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.journal.CallEdge;
import vn.motcua.journal.CallJournal;
import vn.motcua.journal.JournaledCall;

/** Hands the calls of the REST interface to the journal when they are answered. */
@Component
class RestRecorder {

    private final CallJournal journal;
    private final ApiOperations operations;

    RestRecorder(CallJournal journal, ApiOperations operations) {
        this.journal = journal;
        this.operations = operations;
    }

    /**
     * Records one call, whose attributes tell what is known of it.
     *
     * @param begun as {@link System#nanoTime} told it
     */
    void answered(HttpServletRequest request, HttpServletResponse response, long begun) {
        String result = CallAttributes.result(request).orElseGet(() -> codeOf(response.getStatus()));
        Optional<Agency> agency = CallAttributes.caller(request);
        if (agency.isEmpty()) {
            journal.countUnnamed(CallEdge.REST, result);
            return;
        }
        journal.record(new JournaledCall(
                agency.get().id(),
                CallAttributes.reference(request),
                CallEdge.REST,
                operations.nameOf(request),
                CallAttributes.note(request).dossier(),
                result,
                Duration.ofNanos(System.nanoTime() - begun),
                CallAttributes.size(request),
                request.getRemoteAddr(),
                CallAttributes.isForeign(request)));
    }

    private static String codeOf(int status) {
        return status < 400 ? JournaledCall.DONE : Statuses.codeOf(status).text();
    }
}

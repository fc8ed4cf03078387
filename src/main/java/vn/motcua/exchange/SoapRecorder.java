package vn.motcua.exchange;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.journal.CallEdge;
import vn.motcua.journal.CallJournal;
import vn.motcua.journal.JournaledCall;

/** Hands the calls of the SOAP edge to the journal when they are answered. */
@Component
class SoapRecorder {

    private final CallJournal journal;

    SoapRecorder(CallJournal journal) {
        this.journal = journal;
    }

    /** Begins with one call, whose parameters have been read. */
    Recording begin(AsmxCall call) {
        return new Recording(call, System.nanoTime());
    }

    /** One call on its way. Not for several threads. */
    final class Recording {

        private final AsmxCall call;
        private final long begun;
        private final CallNote note = new CallNote();
        private Optional<Agency> agency = Optional.empty();
        private boolean foreign;

        private Recording(AsmxCall call, long begun) {
            this.call = call;
            this.begun = begun;
        }

        CallNote note() {
            return note;
        }

        /** The caller, or whom it named. */
        void by(Optional<Agency> caller, boolean fromElsewhere) {
            agency = caller;
            foreign = fromElsewhere;
        }

        /** Ends with what the call was answered; the same text. */
        String answered(String result) {
            ended(ResultWriter.codeOf(result).orElse(JournaledCall.DONE));
            return result;
        }

        /** Ends with a failure, which the edge answers. */
        void failed(Throwable cause) {
            ended(Refusal.failed(cause, call.reference()).code().text());
        }

        private void ended(String code) {
            CallEdge edge = call.isLocal() ? CallEdge.CONSOLE : CallEdge.SOAP;
            agency.ifPresentOrElse(
                    caller -> journal.record(new JournaledCall(
                            caller.id(),
                            call.reference(),
                            edge,
                            call.operation(),
                            note.dossier(),
                            code,
                            Duration.ofNanos(System.nanoTime() - begun),
                            call.size(),
                            call.remoteAddress(),
                            foreign)),
                    () -> journal.countUnnamed(edge, code));
        }
    }
}

package vn.motcua.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Admission;
import vn.motcua.agency.Admissions;
import vn.motcua.agency.Agency;
import vn.motcua.asmx.AsmxCall;
import vn.motcua.asmx.AsmxText;
import vn.motcua.asmx.AsmxTextTooLong;
import vn.motcua.shared.ResultCode;

/**
 * Lets agencies in: checks {@code madonvi} and {@code maxacthuc} before anything else of a call is looked at, then the
 * agency's quota, which nobody else can use up.
 */
@Component
public class AgencyCalls {

    private static final String AGENCY = "madonvi";
    private static final String SECRET = "maxacthuc";

    /** Longest {@code madonvi} or {@code maxacthuc} that can be right, in characters. */
    private static final int MAX_LENGTH = 200;

    /** What to do for an agency that was let in. */
    @FunctionalInterface
    public interface Work {
        String answer(Agency agency, CallNote note) throws IOException, MalformedDocument;
    }

    private final Admissions admissions;
    private final AgencyGate gate;
    private final SoapRecorder recorder;

    AgencyCalls(Admissions admissions, AgencyGate gate, SoapRecorder recorder) {
        this.admissions = admissions;
        this.gate = gate;
        this.recorder = recorder;
    }

    /** The result string: what {@code work} answers, or why the caller or its document was refused. */
    public String answer(AsmxCall call, Work work) throws IOException {
        SoapRecorder.Recording recording = recorder.begin(call);
        try {
            return recording.answered(answer(call, work, recording));
        } catch (IOException | RuntimeException | Error e) {
            recording.failed(e);
            throw e;
        }
    }

    private String answer(AsmxCall call, Work work, SoapRecorder.Recording recording) throws IOException {
        Admission admission = admissions.admit(text(call, AGENCY), text(call, SECRET), call.remoteAddress());
        return switch (gate.enter(admission, call.reference())) {
            case AgencyGate.Entry.Entered(var agency, var permit, boolean foreign) -> {
                recording.by(Optional.of(agency), foreign);
                try (permit) {
                    yield admitted(call, agency, work, recording.note());
                }
            }
            case AgencyGate.Entry.Refused(Refusal refusal, var agency, boolean foreign) -> {
                recording.by(agency, foreign);
                yield ResultWriter.refused(explained(call, refusal));
            }
        };
    }

    private static Refusal explained(AsmxCall call, Refusal refusal) {
        List<String> missing = missing(call);
        return refusal.code() == ResultCode.NOT_AUTHENTICATED && !missing.isEmpty()
                ? Refusal.of(ResultCode.NOT_AUTHENTICATED, call.reference(), missing)
                : refusal;
    }

    /** Who left its name or secret out, or out of the namespace, is told so: the secret is not what is wrong. */
    private static List<String> missing(AsmxCall call) {
        return Stream.of(AGENCY, SECRET)
                .filter(name -> call.parameter(name).isEmpty())
                .toList();
    }

    private static String admitted(AsmxCall call, Agency agency, Work work, CallNote note) throws IOException {
        try {
            return work.answer(agency, note);
        } catch (MalformedDocument e) {
            return ResultWriter.refused(Refusal.malformed(e, call.reference()));
        } catch (DocumentTooLarge e) {
            return ResultWriter.refused(Refusal.tooLarge(e, call.reference()));
        } catch (AsmxTextTooLong e) {
            return ResultWriter.refused(Refusal.tooLarge(e, call.reference()));
        }
    }

    private static String text(AsmxCall call, String parameter) {
        try {
            return call.parameter(parameter)
                    .map((AsmxText text) -> text.string(MAX_LENGTH))
                    .orElse("");
        } catch (AsmxTextTooLong e) {
            return "";
        }
    }
}

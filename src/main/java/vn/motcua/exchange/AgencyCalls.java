package vn.motcua.exchange;

import java.io.IOException;
import java.util.List;
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
        String answer(Agency agency) throws IOException, MalformedDocument;
    }

    private final Admissions admissions;
    private final AgencyGate gate;

    AgencyCalls(Admissions admissions, AgencyGate gate) {
        this.admissions = admissions;
        this.gate = gate;
    }

    /** The result string: what {@code work} answers, or why the caller or its document was refused. */
    public String answer(AsmxCall call, Work work) throws IOException {
        Admission admission = admissions.admit(text(call, AGENCY), text(call, SECRET));
        List<String> missing = missing(call);
        if (admission instanceof Admission.NotAuthenticated && !missing.isEmpty()) {
            return ResultWriter.refused(Refusal.of(ResultCode.NOT_AUTHENTICATED, call.reference(), missing));
        }
        return switch (gate.enter(admission, call.reference())) {
            case AgencyGate.Entry.Entered(var agency, var permit) -> {
                try (permit) {
                    yield admitted(call, agency, work);
                }
            }
            case AgencyGate.Entry.Refused(Refusal refusal) -> ResultWriter.refused(refusal);
        };
    }

    /** Who left its name or secret out, or out of the namespace, is told so: the secret is not what is wrong. */
    private static List<String> missing(AsmxCall call) {
        return Stream.of(AGENCY, SECRET)
                .filter(name -> call.parameter(name).isEmpty())
                .toList();
    }

    private static String admitted(AsmxCall call, Agency agency, Work work) throws IOException {
        try {
            return work.answer(agency);
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

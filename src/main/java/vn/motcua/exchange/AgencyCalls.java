package vn.motcua.exchange;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Admission;
import vn.motcua.agency.Admissions;
import vn.motcua.agency.Admittance;
import vn.motcua.agency.Agency;
import vn.motcua.agency.CallQuota;
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
    private final CallQuota quota;

    AgencyCalls(Admissions admissions, CallQuota quota) {
        this.admissions = admissions;
        this.quota = quota;
    }

    /** The result string: what {@code work} answers, or why the caller or its document was refused. */
    public String answer(AsmxCall call, Work work) throws IOException {
        Admission admission = admissions.admit(text(call, AGENCY), text(call, SECRET));
        return switch (admission) {
            case Admission.Admitted(Agency agency) -> withinQuota(call, agency, work);
            case Admission.NotAuthenticated() -> unknown(call);
            case Admission.WrongEnvironment() -> refused(call, ResultCode.WRONG_ENVIRONMENT);
            case Admission.SecretExpired _ -> refused(call, ResultCode.SECRET_EXPIRED);
            case Admission.Closed(Agency _, List<Agency> successors) ->
                successors.isEmpty()
                        ? refused(call, ResultCode.AGENCY_CLOSED)
                        : refused(call, ResultCode.AGENCY_CLOSED, names(successors));
        };
    }

    private String withinQuota(AsmxCall call, Agency agency, Work work) throws IOException {
        return switch (quota.enter(agency)) {
            case Admittance.Permit permit -> {
                try (permit) {
                    yield admitted(call, agency, work);
                }
            }
            case Admittance.Refused refused -> ResultWriter.refused(Refusal.overQuota(refused, call.reference()));
        };
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

    /** Who left its name or secret out, or out of the namespace, is told so: the secret is not what is wrong. */
    private static String unknown(AsmxCall call) {
        List<String> missing = Stream.of(AGENCY, SECRET)
                .filter(name -> call.parameter(name).isEmpty())
                .toList();
        return missing.isEmpty()
                ? refused(call, ResultCode.NOT_AUTHENTICATED)
                : refused(call, ResultCode.NOT_AUTHENTICATED, missing);
    }

    private static String refused(AsmxCall call, ResultCode code, Object... arguments) {
        return ResultWriter.refused(Refusal.of(code, call.reference(), arguments));
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

    private static String names(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> agency.name() + " (" + agency.code() + ")")
                .collect(Collectors.joining(", "));
    }
}

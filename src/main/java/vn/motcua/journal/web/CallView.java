package vn.motcua.journal.web;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.account.AgencyDirectory;
import vn.motcua.journal.JournaledCall;
import vn.motcua.shared.ProvinceTime;
import vn.motcua.shared.Reference;
import vn.motcua.shared.ResultCode;

/**
 * A call as pages show it.
 *
 * @param tone how its result looks: good, wait (the same call may succeed later) or bad
 * @param explained whether the integrators' page explains its result
 */
record CallView(
        JournaledCall call, AgencyDirectory.Entry agency, String at, String tone, boolean done, boolean explained) {

    private static final Map<String, ResultCode> CODES =
            Arrays.stream(ResultCode.values()).collect(Collectors.toMap(ResultCode::text, Function.identity()));

    private static final String OF_SUCCESS = "DA_";

    static CallView of(JournaledCall call, AgencyDirectory.Entry agency) {
        return new CallView(
                call,
                agency,
                Reference.moment(call.reference()).map(ProvinceTime::format).orElse(""),
                tone(call.result()),
                call.result().equals(JournaledCall.DONE),
                CODES.containsKey(call.result()));
    }

    static String tone(String result) {
        ResultCode code = CODES.get(result);
        if (result.equals(JournaledCall.DONE) || result.startsWith(OF_SUCCESS)) {
            return "good";
        }
        return code != null && code.resend() ? "wait" : "bad";
    }
}

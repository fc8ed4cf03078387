package vn.motcua.exchange;

import java.time.Instant;
import vn.motcua.shared.ResultCode;

/** How the REST interface says what is no refusal; for refusals see {@link Refusal}. */
public final class RestTexts {

    private RestTexts() {}

    /** What was done, in Vietnamese. */
    public static String done(ResultCode code) {
        return Messages.text(Wire.JSON, "result." + code.text());
    }

    /** ISO 8601 in the province's time, such as {@code 2026-11-23T09:00:00+07:00}. */
    public static String moment(Instant moment) {
        return IsoMoment.write(moment);
    }
}

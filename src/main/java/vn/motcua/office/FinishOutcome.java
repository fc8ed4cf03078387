package vn.motcua.office;

import java.util.List;

/** How finishing an upload ended. */
public sealed interface FinishOutcome {

    /** Whole and checked, now or before. */
    record Finished(UploadProgress progress) implements FinishOutcome {}

    /** No such upload of this agency; it may have expired. */
    record NoUpload() implements FinishOutcome {}

    /** Parts are missing, these among them. */
    record Incomplete(List<Integer> missing) implements FinishOutcome {}

    /** The parts together are not the file announced; the upload is removed, since that cannot be mended. */
    record Mismatch() implements FinishOutcome {}

    /** The file is of a type that is not taken; the upload is removed. */
    record NotAllowed() implements FinishOutcome {}

    /** The agency, or everybody together, does too much at once. */
    record Busy() implements FinishOutcome {}
}

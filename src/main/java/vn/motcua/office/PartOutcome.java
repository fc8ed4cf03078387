package vn.motcua.office;

/** How sending one part of an upload ended; nothing of it is kept unless stored. */
public sealed interface PartOutcome {

    /** There now, or, when {@code repeated}, before with the same bytes. */
    record Stored(UploadProgress progress, boolean repeated) implements PartOutcome {}

    /** No such upload of this agency; it may have expired. */
    record NoUpload() implements PartOutcome {}

    /** The file has only so many parts, numbered from 0. */
    record NoSuchPart(int partCount) implements PartOutcome {}

    /** Not as many bytes as this part has. */
    record WrongLength(int expected) implements PartOutcome {}

    /** Not the bytes whose hash was given. */
    record Damaged() implements PartOutcome {}

    /** Other bytes are stored for this part. */
    record Different() implements PartOutcome {}

    /** The agency, or everybody together, sends too much at once. */
    record Busy() implements PartOutcome {}
}

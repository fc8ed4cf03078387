package vn.motcua.agency;

import java.util.List;
import java.util.Optional;

/** One change of the register, as an administrator enters it or a reorganisation lists it. */
public sealed interface RegisterChange {

    /** Of the agency that it is about. */
    String code();

    /** A new agency. */
    record Create(String code, String name, AgencyKind kind, Optional<String> parentCode) implements RegisterChange {}

    /** Another name, another superior or both, under the same code. */
    record Amend(String code, Optional<String> name, Optional<Move> move) implements RegisterChange {}

    /** Where an agency goes; nowhere when it comes directly under the province. */
    record Move(Optional<String> parentCode) {}

    /** The end of an agency; with several successors it was split, with none its work ended too. */
    record Close(String code, List<String> successors) implements RegisterChange {}

    /** Another code that callers may send for an agency. */
    record Alias(String code, String alias) implements RegisterChange {}
}

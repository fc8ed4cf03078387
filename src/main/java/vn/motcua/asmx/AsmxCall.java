package vn.motcua.asmx;

import java.util.Optional;

/** One call of an operation. Its texts live until the operation returns. */
public interface AsmxCall {

    /** The operation's name in the contract. */
    String operation();

    /** Under which this call is found in the logs (there also as {@code call} in the MDC) and named in answers. */
    String reference();

    /** The caller's network address. */
    String remoteAddress();

    /** How long the request was, in bytes of its body or query. */
    long size();

    /** Whether the call was made from within this process instead of over the network. */
    boolean isLocal();

    /**
     * A parameter of the contract; empty when the caller left it out, which differs from an empty text.
     *
     * @throws IllegalArgumentException when the contract has no such parameter
     */
    Optional<AsmxText> parameter(String name);
}

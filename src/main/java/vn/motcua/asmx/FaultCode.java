package vn.motcua.asmx;

/** Whose fault it is, in the words of either version. */
enum FaultCode {
    CLIENT("Client", "Sender"),
    SERVER("Server", "Receiver"),
    VERSION_MISMATCH("VersionMismatch", "VersionMismatch"),
    MUST_UNDERSTAND("MustUnderstand", "MustUnderstand");

    private final String in11;
    private final String in12;

    FaultCode(String in11, String in12) {
        this.in11 = in11;
        this.in12 = in12;
    }

    String name(SoapVersion version) {
        return switch (version) {
            case V11 -> in11;
            case V12 -> in12;
        };
    }
}

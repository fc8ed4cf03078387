package vn.motcua.asmx;

/**
 * A SOAP fault, in the words that .NET has for remote callers.
 *
 * @param insideCall whether .NET finds it during the call, when it has already set the reply's caching
 */
record Fault(FaultCode code, String text, boolean insideCall) implements Ending {

    private static final String UNREADABLE = "Server was unable to read request. ---> ";
    private static final String UNPROCESSABLE = "Server was unable to process request. ---> ";

    static Fault unknownSoapAction(String action) {
        return client("Server did not recognize the value of HTTP Header SOAPAction: " + action + ".");
    }

    /** A quote alone, at which .NET itself stumbles. */
    static Fault halfQuoted() {
        return server(UNPROCESSABLE + "Length cannot be less than zero.\nParameter name: length");
    }

    static Fault actionRequired() {
        return client(
                "Unable to handle request without a valid action parameter." + " Please supply a valid soap action.");
    }

    static Fault unknownAction(String action) {
        return client("Unable to handle request. The action '" + action + "' was not recognized.");
    }

    /** The text depends on whether the operation was known before the body was read. */
    static Fault missingElement(String name, boolean routed) {
        String text = "Request format is invalid: Missing required soap:" + name + " element.";
        return routed ? client(UNREADABLE + text) : server(UNPROCESSABLE + text);
    }

    static Fault versionMismatch(String namespace) {
        return new Fault(
                FaultCode.VERSION_MISMATCH,
                "Possible SOAP version mismatch: Envelope namespace " + namespace + " was unexpected. Expecting "
                        + SoapVersion.V11.namespace() + ".",
                false);
    }

    static Fault notUnderstood(String header) {
        return new Fault(FaultCode.MUST_UNDERSTAND, "SOAP header " + header + " was not understood.", true);
    }

    /** Nothing was known yet when .NET failed, as {@code text} says. */
    static Fault unprocessable(String text) {
        return server(UNPROCESSABLE + text);
    }

    static Fault tooSlow() {
        return client(UNREADABLE + "The operation has timed out.");
    }

    static Fault tooLarge() {
        return server("There was an exception running the extensions specified in the config file."
                + " ---> Maximum request length exceeded.");
    }

    static Fault busy() {
        return server(UNPROCESSABLE + "Server Too Busy.");
    }

    static Fault failed(String reference) {
        return new Fault(FaultCode.SERVER, UNPROCESSABLE + "Internal error. Reference: " + reference + ".", true);
    }

    private static Fault client(String text) {
        return new Fault(FaultCode.CLIENT, text, false);
    }

    private static Fault server(String text) {
        return new Fault(FaultCode.SERVER, text, false);
    }
}

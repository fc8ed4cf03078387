package vn.motcua.asmx;

/** Writes faults as .NET does; all are HTTP 500. */
final class FaultReplies {

    private static final String UPGRADE = "<soap:Header><soap12:Upgrade xmlns:soap12=\"" + SoapVersion.V12.namespace()
            + "\"><soap12:SupportedEnvelope qname=\"soap:Envelope\" xmlns:soap=\"" + SoapVersion.V11.namespace()
            + "\" /><soap12:SupportedEnvelope qname=\"soap12:Envelope\" xmlns:soap12=\"" + SoapVersion.V12.namespace()
            + "\" /></soap12:Upgrade></soap:Header>";

    private FaultReplies() {}

    /** A version mismatch is told in SOAP 1.1, whatever {@code version}. */
    static Reply of(SoapVersion version, Fault fault) {
        if (fault.code() == FaultCode.VERSION_MISMATCH) {
            return reply(SoapVersion.V11, fault, UPGRADE + body(in11(fault)));
        }
        return reply(
                version,
                fault,
                body(
                        switch (version) {
                            case V11 -> in11(fault);
                            case V12 -> in12(fault);
                        }));
    }

    private static Reply reply(SoapVersion version, Fault fault, String content) {
        return Reply.of(500, fault.insideCall(), version.contentType(), version.envelope(content));
    }

    private static String body(String fault) {
        return "<soap:Body><soap:Fault>" + fault + "</soap:Fault></soap:Body>";
    }

    private static String in11(Fault fault) {
        return "<faultcode>soap:" + fault.code().name(SoapVersion.V11) + "</faultcode><faultstring>"
                + XmlText.escape(fault.text()) + "</faultstring>" + (hasDetail(fault) ? "<detail />" : "");
    }

    private static String in12(Fault fault) {
        return "<soap:Code><soap:Value>soap:" + fault.code().name(SoapVersion.V12)
                + "</soap:Value></soap:Code><soap:Reason><soap:Text xml:lang=\"en\">"
                + XmlText.escape(fault.text()) + "</soap:Text></soap:Reason>"
                + (hasDetail(fault) ? "<soap:Detail />" : "");
    }

    private static boolean hasDetail(Fault fault) {
        return fault.code() != FaultCode.MUST_UNDERSTAND;
    }
}

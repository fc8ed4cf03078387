package vn.motcua.asmx;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a call's headers say: which version to assume, and which operation. */
sealed interface Route {

    SoapVersion assumed();

    /** The headers name the operation. */
    record Known(SoapVersion assumed, Operation operation) implements Route {}

    /** The body's first element names it; {@code otherwise} tells what is wrong if that names none. */
    record ByElement(SoapVersion assumed, Fault otherwise) implements Route {}

    /** The headers name an operation that there is not. */
    record Unknown(SoapVersion assumed, Fault fault) implements Route {}

    static Route of(@Nullable String soapAction, RequestType type, Endpoint endpoint) {
        return soapAction == null || type.isFor(SoapVersion.V12)
                ? byMediaType(type, endpoint)
                : bySoapAction(soapAction, endpoint);
    }

    private static Route byMediaType(RequestType type, Endpoint endpoint) {
        Optional<String> action = type.action().map(UrlText::decoded);
        Optional<Operation> operation = action.flatMap(endpoint::byAction);
        if (operation.isPresent()) {
            return new Known(SoapVersion.V12, operation.get());
        }
        return new ByElement(SoapVersion.V12, action.map(Fault::unknownAction).orElseGet(Fault::actionRequired));
    }

    private static Route bySoapAction(String header, Endpoint endpoint) {
        if (header.equals("\"")) {
            return new Unknown(SoapVersion.V11, Fault.halfQuoted());
        }
        String action = UrlText.decoded(unquoted(header));
        Optional<Operation> operation = endpoint.byAction(action);
        if (operation.isPresent()) {
            return new Known(SoapVersion.V11, operation.get());
        }
        // .NET refuses the empty action too; hand-written clients send it, and the body says what they mean.
        return action.isEmpty()
                ? new ByElement(SoapVersion.V11, Fault.unknownSoapAction(action))
                : new Unknown(SoapVersion.V11, Fault.unknownSoapAction(action));
    }

    private static String unquoted(String header) {
        return header.length() >= 2 && header.startsWith("\"") && header.endsWith("\"")
                ? header.substring(1, header.length() - 1)
                : header;
    }
}

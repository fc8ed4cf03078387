package vn.motcua.asmx;

import org.slf4j.MDC;

/** Has an operation do its work for one call, under the call's reference in the logs. */
record Work(Incoming incoming, Refusing refusing) {

    Reply of(Wire wire, Operation operation, Parameters parameters) {
        MDC.put("call", incoming.reference());
        try {
            Call call =
                    new Call(operation, incoming.reference(), incoming.remoteAddress(), incoming.size(), parameters);
            return wire.result(operation, operation.work().call(call));
        } catch (Throwable e) {
            return refusing.failed(wire, operation, e);
        } finally {
            MDC.remove("call");
        }
    }
}

package vn.motcua.asmx;

import java.util.Optional;

/** A call whose parameters have been read. */
record Call(Operation served, String reference, String remoteAddress, long size, Parameters parameters)
        implements AsmxCall {

    @Override
    public String operation() {
        return served.name();
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public Optional<AsmxText> parameter(String name) {
        if (!served.parameters().contains(name)) {
            throw new IllegalArgumentException("The operation " + served.name() + " has no parameter " + name + ".");
        }
        return parameters.text(name);
    }
}

package vn.motcua.agency;

import java.util.List;
import java.util.Optional;

/** Whether a caller is who it says it is and may call now. */
public sealed interface Admission {

    /** @param foreign whether it calls from outside its networks, which it may only while that is just reported */
    record Admitted(Agency agency, boolean foreign) implements Admission {

        public Admitted(Agency agency) {
            this(agency, false);
        }
    }

    /**
     * Unknown agency or wrong secret: nobody is told which.
     *
     * @param named the agency that the caller named, if there is such a one; only for the journal
     */
    record NotAuthenticated(Optional<Agency> named) implements Admission {}

    /** The right secret, outside its validity. */
    record SecretExpired(Agency agency) implements Admission {}

    /**
     * A secret of the other system (test or official), told by its prefix.
     *
     * @param named the agency that the caller named, if there is such a one; only for the journal
     */
    record WrongEnvironment(Optional<Agency> named) implements Admission {}

    /** The right secret, from outside the agency's networks. */
    record NetworkNotAllowed(Agency agency, String address) implements Admission {}

    /** The right secret, but the agency's code has ended. */
    record Closed(Agency agency, List<Agency> successors) implements Admission {}
}

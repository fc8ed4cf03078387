package vn.motcua.agency;

import java.util.List;

/** Whether a caller is who it says it is and may call now. */
public sealed interface Admission {

    record Admitted(Agency agency) implements Admission {}

    /** Unknown agency or wrong secret: nobody is told which. */
    record NotAuthenticated() implements Admission {}

    /** The right secret, outside its validity. */
    record SecretExpired(Agency agency) implements Admission {}

    /** A secret of the other system (test or official), told by its prefix. */
    record WrongEnvironment() implements Admission {}

    /** The right secret, but the agency's code has ended. */
    record Closed(Agency agency, List<Agency> successors) implements Admission {}
}

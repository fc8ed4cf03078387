package vn.motcua.account.web;

import java.util.Arrays;
import java.util.Optional;
import vn.motcua.account.Account;
import vn.motcua.account.Role;

/** What somebody has to do before anything else opens. */
enum Duty {
    /** The password was given by somebody else. */
    CHANGE_PASSWORD("/tai-khoan/mat-khau", PasswordController.class),

    /** The official system's administrator signs in with two factors. */
    ADD_SECOND_FACTOR("/tai-khoan/hai-lop", SecondFactorController.class);

    private final String address;
    private final Class<?> pages;

    Duty(String address, Class<?> pages) {
        this.address = address;
        this.pages = pages;
    }

    /** The first one that is open. */
    static Optional<Duty> of(Account account, SessionKey session, boolean production) {
        return Arrays.stream(values())
                .filter(duty -> duty.isOpen(account, session, production))
                .findFirst();
    }

    /** Where it is done. */
    String address() {
        return address;
    }

    boolean isDoneBy(Class<?> controller) {
        return controller == pages;
    }

    private boolean isOpen(Account account, SessionKey session, boolean production) {
        return switch (this) {
            case CHANGE_PASSWORD -> account.mustChangePassword() && session.byPassword();
            case ADD_SECOND_FACTOR ->
                production && account.role() == Role.PROVINCE_ADMINISTRATOR && !account.secondFactor();
        };
    }
}

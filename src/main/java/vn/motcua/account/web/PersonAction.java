package vn.motcua.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.account.Account;

/** What an administrator can do to somebody's account, each asked about on a page of its own. */
enum PersonAction {
    NEW_PASSWORD("mat-khau-moi"),
    END_SESSIONS("ket-thuc-phien"),
    SECOND_FACTOR_OFF("tat-hai-lop"),
    UNLINK("bo-lien-ket"),
    CLOSE("khoa"),
    REOPEN("mo-lai");

    private final String path;

    PersonAction(String path) {
        this.path = path;
    }

    static Optional<PersonAction> ofPath(String path) {
        return Arrays.stream(values())
                .filter(action -> action.path.equals(path))
                .findFirst();
    }

    /** Those that make sense now. */
    static List<PersonAction> of(Account account) {
        return Arrays.stream(values()).filter(action -> action.fits(account)).toList();
    }

    /** Last part of its address. */
    public String path() {
        return path;
    }

    boolean fits(Account account) {
        return switch (this) {
            case NEW_PASSWORD, END_SESSIONS, CLOSE -> !account.disabled();
            case REOPEN -> account.disabled();
            case SECOND_FACTOR_OFF -> account.secondFactor();
            case UNLINK -> account.linked();
        };
    }
}

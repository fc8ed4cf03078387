package vn.motcua.account;

import java.util.List;

/** Where people who look after an agency read mail. */
public interface PeopleMail {

    /** The addresses of an agency's administrators who have one and may sign in. */
    List<String> ofAdministrators(int agencyId);
}

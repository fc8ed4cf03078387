package vn.motcua.account;

import java.util.List;

/** Where people are written to. */
public interface PeopleMail {

    /** Addresses of the open accounts that administer an agency, or where set one above it; only those there are. */
    List<String> ofAdministrators(int agencyId);
}

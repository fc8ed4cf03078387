package vn.motcua.account;

import java.util.List;

/** Where people are written to. */
public interface PeopleMail {

    /** Addresses of the open accounts that administer an agency, its superiors' where set; those without one left out. */
    List<String> ofAdministrators(int agencyId);
}

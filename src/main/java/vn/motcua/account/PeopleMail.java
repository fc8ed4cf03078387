package vn.motcua.account;

import java.util.List;

/** Where people are written to. */
public interface PeopleMail {

    /** Addresses, where known, of the open accounts that administer an agency, its superiors' where set. */
    List<String> ofAdministrators(int agencyId);
}

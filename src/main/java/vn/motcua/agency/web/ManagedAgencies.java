package vn.motcua.agency.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.account.AgencyDirectory;
import vn.motcua.account.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyRegister;

/** Finds the agency of a page for who administers it; for others there is no such page. */
@Component
class ManagedAgencies {

    private final AgencyRegister register;
    private final AgencyDirectory directory;

    ManagedAgencies(AgencyRegister register, AgencyDirectory directory) {
        this.register = register;
        this.directory = directory;
    }

    Agency of(int id, SignedIn person) {
        if (!person.manages(id) || directory.byId(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return register.byId(id);
    }
}

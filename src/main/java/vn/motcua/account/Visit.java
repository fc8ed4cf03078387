package vn.motcua.account;

import vn.motcua.audit.Actor;

/**
 * From where somebody comes who is not signed in yet.
 *
 * @param address network address
 * @param reference of the request
 */
public record Visit(String address, String reference) {

    Actor as(Account account) {
        return new Actor("account:" + account.name(), address, reference);
    }

    Actor asStranger() {
        return new Actor("visitor", address, reference);
    }
}

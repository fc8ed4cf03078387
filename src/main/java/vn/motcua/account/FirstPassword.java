package vn.motcua.account;

/** A password that somebody else gives, to be changed at first use. */
final class FirstPassword {

    /** Of four letters each: about 80 bits. */
    static final int GROUPS = 4;

    private FirstPassword() {}

    static String next() {
        return OneTimeText.ofGroups(GROUPS);
    }
}

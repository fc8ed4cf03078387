package vn.motcua.notice;

/**
 * The form in which somebody asks to be written to.
 *
 * @param address as typed; personal data
 * @param wrong whether that is no address
 */
public record SubscribeForm(String ticket, String address, boolean wrong) {

    /** Says nothing of the address. */
    @Override
    public String toString() {
        return "SubscribeForm";
    }
}

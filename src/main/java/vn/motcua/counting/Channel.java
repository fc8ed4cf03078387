package vn.motcua.counting;

/** How a dossier came. The 2016 interface does not say it: that is counted apart, and shown as not sent online. */
public enum Channel {
    ONLINE,
    COUNTER,
    POST,
    UNSAID
}

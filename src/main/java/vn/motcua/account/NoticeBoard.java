package vn.motcua.account;

import java.util.List;

/** Something a feature wants people to see when they have signed in, at the top of their first page. */
public interface NoticeBoard {

    /**
     * One notice.
     *
     * @param message key of its text
     * @param arguments of the text
     * @param address of the page where something can be done about it
     */
    record Notice(String message, List<Object> arguments, String address) {

        public Notice {
            arguments = List.copyOf(arguments);
        }
    }

    /** What this person should see, the most urgent first; mostly nothing. */
    List<Notice> noticesFor(SignedIn person);
}

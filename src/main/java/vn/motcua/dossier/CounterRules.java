package vn.motcua.dossier;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks what was typed at the counter; lengths are those of the interfaces. Pure; finds everything at once. */
final class CounterRules {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 .()-]{8,20}");
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_ID = 50;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_TITLE = 1000;
    private static final int MOST_COMPONENTS = 200;

    private CounterRules() {}

    static Set<CounterMistake> mistakes(CounterDossier given) {
        Set<CounterMistake> found = EnumSet.noneOf(CounterMistake.class);
        add(found, given.channel().isEmpty(), CounterMistake.CHANNEL_MISSING);
        add(found, given.ownerName().isEmpty(), CounterMistake.OWNER_MISSING);
        add(found, given.ownerName().length() > LONGEST_NAME, CounterMistake.OWNER_TOO_LONG);
        add(found, given.ownerIdNumber().length() > LONGEST_ID, CounterMistake.ID_TOO_LONG);
        add(found, given.ownerAddress().length() > LONGEST_ADDRESS, CounterMistake.ADDRESS_TOO_LONG);
        add(found, given.submitterName().length() > LONGEST_NAME, CounterMistake.SUBMITTER_TOO_LONG);
        add(found, isNoPhone(given.submitterPhone()), CounterMistake.PHONE_WRONG);
        add(found, given.title().length() > LONGEST_TITLE, CounterMistake.TITLE_TOO_LONG);
        add(found, isTooMuch(given), CounterMistake.COMPONENTS_TOO_LONG);
        return found;
    }

    private static boolean isNoPhone(String text) {
        return !text.isEmpty() && !PHONE.matcher(text).matches();
    }

    private static boolean isTooMuch(CounterDossier given) {
        return given.components().size() > MOST_COMPONENTS
                || given.components().stream().anyMatch(component -> component.length() > LONGEST_TITLE);
    }

    private static void add(Set<CounterMistake> found, boolean wrong, CounterMistake mistake) {
        if (wrong) {
            found.add(mistake);
        }
    }
}

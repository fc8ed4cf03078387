package vn.motcua.lookup.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.motcua.lookup.LookupQuestion;

/** What was entered, to be shown again; never the second factor. */
record LookUpForm(String code, String agency) {

    static final LookUpForm EMPTY = new LookUpForm("", "");

    static LookUpForm of(LookupQuestion question) {
        return new LookUpForm(question.code(), question.agencyCode().orElse(""));
    }

    /** As the beginning of a query, for a change of language. */
    String query() {
        String ma = code.isEmpty() ? "" : "ma=" + encoded(code) + "&";
        return agency.isEmpty() ? ma : ma + "don-vi=" + encoded(agency) + "&";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

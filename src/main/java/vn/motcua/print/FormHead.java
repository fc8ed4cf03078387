package vn.motcua.print;

import java.util.Optional;

/**
 * What stands above and below every form.
 *
 * @param superior the agency above, in capitals; empty where there is none
 * @param agency in capitals
 * @param place where it is written
 * @param day on which, in words
 * @param number "Mẫu số 01"; empty where the rules give none
 * @param basis the rules that it follows
 * @param version of our template
 * @param qr picture with the address of the dossier's page; empty where there is none
 */
public record FormHead(
        Optional<String> superior,
        String agency,
        String place,
        String day,
        String title,
        Optional<String> number,
        String basis,
        String version,
        Optional<String> qr) {}

package vn.motcua;

import java.io.IOException;
import vn.motcua.browser.Chromium;
import vn.motcua.statistics.LibreOffice;

/**
 * Gets what tests need and this machine has not: a Chromium and a LibreOffice. Ends with a plain line for each that it
 * cannot get, and exit code 1.
 */
final class NeededPrograms {

    private NeededPrograms() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean chromium = Chromium.ensure();
        if (!chromium) {
            System.err.println("No Chromium for the browser tests: install one, or name it in CHROMIUM.");
        }
        boolean libreOffice = LibreOffice.ensure();
        if (!libreOffice) {
            System.err.println("No LibreOffice for the test of exported workbooks: install its Calc, or name its"
                    + " soffice in LIBREOFFICE.");
        }
        if (!chromium || !libreOffice) {
            System.exit(1);
        }
    }
}

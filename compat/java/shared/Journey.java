import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What every Java client does with the five functions, and what it expects of them. */
final class Journey {

    private static final String AGENCY = System.getenv().getOrDefault("MOTCUA_AGENCY", "sxd");
    private static final String SECRET = System.getenv().getOrDefault("MOTCUA_SECRET", "demo-sxd");

    interface Caller {

        Functions functions(boolean soap12) throws Exception;
    }

    private Journey() {}

    /**
     * Takes the arguments of the program: the tool's name, the folder that holds documents-1.1 and documents-1.2, and the
     * versions to try.
     */
    static void run(String[] arguments, Caller caller) throws Exception {
        System.out.println("version: " + arguments[0]);
        for (String version : arguments[2].split(",")) {
            Path documents = Path.of(arguments[1], "documents-" + version);
            System.out.println("SOAP " + version);
            run(caller.functions(version.equals("1.2")), documents);
        }
    }

    private static void run(Functions functions, Path documents) throws Exception {
        String code = Files.readString(documents.resolve("code")).strip();
        String dossier = Files.readString(documents.resolve("dossier.xml"));
        String receipt = check("registers a dossier", functions.register(dossier, AGENCY, SECRET), "1 DA_TIEP_NHAN 0");
        String again = check("registers it again", functions.register(dossier, AGENCY, SECRET), "1 DA_TIEP_NHAN 1");
        if (receipt.isEmpty() || !again.equals(receipt)) {
            throw new IllegalStateException("FAIL  another receipt: " + receipt + " " + again);
        }
        check("changes its status", functions.status(code, "Đang xử lý", AGENCY, SECRET), "1 DA_CAP_NHAT_TRANG_THAI 0");
        String step = Files.readString(documents.resolve("step.xml"));
        check("records a step", functions.step(step, AGENCY, SECRET), "1 DA_GHI_QUA_TRINH 0");
        check(
                "returns the result",
                functions.result(code, "20/03/2025 09:00:00", AGENCY, SECRET),
                "1 DA_TRA_KET_QUA 0");
        String letter = Files.readString(documents.resolve("office.xml"));
        check(
                "sends a letter with its file to the Office",
                functions.office(letter, AGENCY, SECRET),
                "1 DA_TIEP_NHAN 0");
        check("is refused with a wrong secret", functions.register(dossier, AGENCY, "sai-mã"), "0 SAI_XAC_THUC ");
    }

    /** Returns the receipt. */
    private static String check(String what, String result, String expected) throws Exception {
        Element data = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(result)))
                .getDocumentElement();
        String got = value(data, "KetQua") + " " + value(data, "Ma") + " " + value(data, "LapLai");
        if (!got.equals(expected)) {
            throw new IllegalStateException("FAIL  " + what + ": " + result);
        }
        System.out.println("ok    " + what);
        return value(data, "MaBienNhan");
    }

    private static String value(Element data, String name) {
        Element element = (Element) data.getElementsByTagName(name).item(0);
        return element == null ? "" : element.getAttribute("value");
    }
}

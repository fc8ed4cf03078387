package vn.motcua.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Turns a page of XHTML into a PDF with its letters embedded. Nothing is loaded for it but pictures inside the page: no
 * file, no other host, whatever a text says.
 */
@Component
class Pdf {

    /** Setting a page keeps a processor busy. */
    private static final int AT_ONCE = 2;

    /** Characters that XML cannot hold. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String FAMILY = "Tinos";

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final byte[] regular = font("Regular");
    private final byte[] bold = font("Bold");
    private final byte[] italic = font("Italic");

    byte[] of(String xhtml) {
        places.acquireUninterruptibly();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useUriResolver((base, uri) -> isInside(uri) ? uri : "")
                    .useExternalResourceAccessControl(
                            (uri, type) -> isInside(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useFont(stream(regular), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(stream(bold), FAMILY, 700, FontStyle.NORMAL, true)
                    .useFont(stream(italic), FAMILY, 400, FontStyle.ITALIC, true)
                    // What it would say may quote the page.
                    .withDiagnosticConsumer(diagnostic -> {})
                    .withProducer("Một Cửa")
                    .withHtmlContent(UNPRINTABLE.matcher(xhtml).replaceAll(" "), "")
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private static boolean isInside(String uri) {
        return uri.startsWith("data:image/png;base64,");
    }

    private static FSSupplier<InputStream> stream(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String style) {
        try (InputStream in = Pdf.class.getResourceAsStream("/print/fonts/Tinos-" + style + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the font " + style + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

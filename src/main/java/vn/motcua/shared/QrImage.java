package vn.motcua.shared;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A text as a QR code that a phone reads from a screen or from paper: an SVG image with a quiet zone. */
public final class QrImage {

    private static final int QUIET = 4;

    private QrImage() {}

    /** The image; throws {@link IllegalArgumentException} when the text is too long for a QR code. */
    public static String svg(String text) {
        ByteMatrix cells = cells(text);
        int side = cells.getWidth() + 2 * QUIET;
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
            <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
            """.formatted(side, path(cells));
    }

    /** One rectangle for each run of dark cells in a row. */
    private static StringBuilder path(ByteMatrix cells) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < cells.getHeight(); y++) {
            for (int x = 0; x < cells.getWidth(); x++) {
                int from = x;
                while (x < cells.getWidth() && cells.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return path;
    }

    private static ByteMatrix cells(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}

package vn.motcua.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code in a form: a picture inside the document itself. */
final class QrPicture {

    private static final int QUIET = 4;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /** As the address of a picture. */
    static String of(String text) {
        ByteMatrix cells = cells(text);
        int side = cells.getWidth() + 2 * QUIET;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, isDark(cells, x - QUIET, y - QUIET) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static boolean isDark(ByteMatrix cells, int x, int y) {
        return x >= 0 && y >= 0 && x < cells.getWidth() && y < cells.getHeight() && cells.get(x, y) == 1;
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

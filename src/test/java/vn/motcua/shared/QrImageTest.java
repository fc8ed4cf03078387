package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrImageTest {

    private static final String TEXT =
            "otpauth://totp/M%E1%BB%99t%20C%E1%BB%ADa:quantri?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=M";
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 4;

    @Test
    void isReadByAPhone() throws Exception {
        assertThat(read(QrImage.svg(TEXT))).isEqualTo(TEXT);
    }

    private static String read(String svg) throws Exception {
        int side = SIDE.matcher(svg)
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .findFirst()
                        .orElseThrow()
                * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        RUN.matcher(svg).results().forEach(run -> paint(pixels, side, run));
        BinaryBitmap image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(image).getText();
    }

    private static void paint(int[] pixels, int side, MatchResult run) {
        int left = Integer.parseInt(run.group(1)) * SCALE;
        int top = Integer.parseInt(run.group(2)) * SCALE;
        int length = Integer.parseInt(run.group(3)) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(pixels, y * side + left, y * side + left + length, 0);
        }
    }
}

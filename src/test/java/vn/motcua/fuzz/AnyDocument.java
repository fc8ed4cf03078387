package vn.motcua.fuzz;

import java.util.List;
import java.util.Random;
import vn.motcua.soap.SoapMessage;

/** Documents put together from the contract's names and from values that agencies send, right or wrong. */
final class AnyDocument {

    private static final List<String> NAMES =
            Mutator.listed("MaHoSo|HoTenChuHoSo|CMNDChuHoSo|DiaChiChuHoSo|NgayTiepNhan|NgayHenTra|MaThuTuc|TenHoSo|"
                    + "ThanhPhanHoSo|TenThanhPhan|ToTrinh|SoHieuVB|CoQuanBanHanh|NgayBanHanh|TrichYeu|DinhKem|"
                    + "TenNguoiNhan|TenNguoiChuyen|ThaoTac|YKien|NgayThucHien|mahoso|DINHKEM|La|a:MaHoSo|Thẻ|data");
    private static final List<String> VALUES =
            Mutator.listed("| |T-1|23/11/2026 09:00:00|24/11/2026 17:00:00|30/02/2026 08:00:00|23/11/2026|"
                    + "2026-11-23T09:00:00|01/01/0001 00:00:00|23/11/2026 09:00:00 SA|T-HTI-900999-TT|"
                    + "T-HTI-900001-TT|Nguyễn Thị Ánh|Nguye\u0302\u0303n|183456789|\uE000|\uFFFD|\uD83D\uDE00|"
                    + "\uFEFF|\r\n|\t|JVBERi0xLjQK|UEsDBAoAAAAAAA==|0M8R4KGxGuE=|TVqQAAMA|JVBE Ri0x\nLjQK|"
                    + "JVBERi0=xx|====|@");
    private static final List<String> RIGHT =
            Mutator.listed("MaHoSo=T-%d|HoTenChuHoSo=Nguyễn Thị Ánh|NgayTiepNhan=10/11/2026 08:00:00|"
                    + "MaThuTuc=T-HTI-900999-TT|TenHoSo=Cung cấp thông tin|ThaoTac=Chuyển|"
                    + "NgayThucHien=10/11/2026 08:00:00");

    private final Random random;
    private final StringBuilder xml = new StringBuilder();

    private AnyDocument(Random random) {
        this.random = random;
    }

    static String of(Random random) {
        AnyDocument document = new AnyDocument(random);
        document.root();
        return document.xml.toString();
    }

    private void root() {
        if (random.nextInt(6) == 0) {
            xml.append(pick(
                    List.of("\uFEFF", "  ", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<!-- -->", "<?x y?>")));
        }
        xml.append("<data>");
        if (random.nextInt(4) > 0) {
            for (String field : RIGHT) {
                int equals = field.indexOf('=');
                String value = field.substring(equals + 1).formatted(random.nextInt());
                xml.append('<')
                        .append(field, 0, equals)
                        .append(" value=\"")
                        .append(value)
                        .append("\"/>");
            }
        }
        children(0);
        xml.append("</data>");
    }

    private void children(int depth) {
        for (int i = random.nextInt(6); i > 0; i--) {
            element(depth);
        }
    }

    private void element(int depth) {
        String name = pick(NAMES);
        xml.append('<').append(name);
        if (random.nextInt(4) > 0) {
            char quote = random.nextBoolean() ? '"' : '\'';
            xml.append(pick(List.of(" value=", " value=", " Value=", " x=", " \n value = ")))
                    .append(quote)
                    .append(value().replace("'", "&apos;"))
                    .append(quote);
        }
        if (random.nextBoolean()) {
            xml.append("/>");
            return;
        }
        xml.append('>').append(random.nextInt(3) == 0 ? content() : "");
        if (depth < 20 && random.nextInt(3) == 0) {
            children(depth + 1);
        }
        xml.append("</").append(name).append('>');
    }

    private String content() {
        return switch (random.nextInt(4)) {
            case 0 -> "<![CDATA[" + pick(VALUES) + "]]>";
            case 1 -> "<!-- " + pick(VALUES) + " -->";
            default -> value();
        };
    }

    private String value() {
        String value = SoapMessage.escape(pick(VALUES));
        return switch (random.nextInt(12)) {
            case 0 -> value.repeat(random.nextInt(2_000));
            case 1 -> "&#" + random.nextInt(0x20000) + ";" + value;
            default -> value;
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package vn.motcua.soap;

/** Documents that mean harm. */
final class Hostile {

    private Hostile() {}

    static String billionLaughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE data [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            text.append(
                    "<!ENTITY l%d '%s'>".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        return text.append("]><data><MaHoSo value='&l9;'/></data>").toString();
    }

    static String nested(int depth) {
        return "<data>" + "<a>".repeat(depth) + "</a>".repeat(depth) + "</data>";
    }
}

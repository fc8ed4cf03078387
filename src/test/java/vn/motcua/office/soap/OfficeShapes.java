package vn.motcua.office.soap;

import java.util.Map;
import vn.motcua.exchange.DocumentShape;

/** The documents of the Office's functions, for tests of what is said about them. */
public final class OfficeShapes {

    private OfficeShapes() {}

    /** By function. */
    public static Map<String, DocumentShape> all() {
        return Map.of("TiepNhanHoSoMotCuaVPUB", ReceiveOperation.SHAPE);
    }
}

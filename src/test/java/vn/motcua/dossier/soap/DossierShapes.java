package vn.motcua.dossier.soap;

import java.util.Map;
import vn.motcua.exchange.DocumentShape;

/** The documents of the agencies' functions, for tests of what is said about them. */
public final class DossierShapes {

    private DossierShapes() {}

    /** By function. */
    public static Map<String, DocumentShape> all() {
        return Map.of("ThemMoiHoSoDVC", RegisterOperation.SHAPE, "CapNhatQuaTrinhXuLyHoSo", StepOperation.SHAPE);
    }
}

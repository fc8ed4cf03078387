package vn.motcua.procedure.rest;

import vn.motcua.procedure.Procedure.Sector;

/** A sector (lĩnh vực). */
record SectorView(String code, String name) {

    static SectorView of(Sector sector) {
        return new SectorView(sector.code(), sector.name());
    }
}

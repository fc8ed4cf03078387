package vn.motcua.procedure;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure.Sector;

/** SQL of sectors. */
@Component
class SectorTable {

    private final JdbcClient jdbc;

    SectorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sector> all() {
        return jdbc.sql("select code, name from procedure_sector order by code")
                .query((row, number) -> new Sector(row.getString("code"), row.getString("name")))
                .list();
    }

    /** Adds a sector; false when its code is there already, which is then left as it is. */
    boolean add(Sector sector) {
        return jdbc.sql("insert into procedure_sector (code, name) values (:code, :name) on conflict (code) do nothing")
                        .param("code", sector.code())
                        .param("name", sector.name())
                        .update()
                == 1;
    }

    /** Gives a sector another name; false when there is none with that code. */
    boolean rename(Sector sector) {
        return jdbc.sql("update procedure_sector set name = :name where code = :code")
                        .param("code", sector.code())
                        .param("name", sector.name())
                        .update()
                == 1;
    }

    /** Removes a sector that no version names; false when one does or it is not there. */
    boolean remove(String code) {
        return jdbc.sql("""
            delete from procedure_sector s
            where s.code = :code and not exists (select 1 from procedure_version v where v.sector = s.code)
            """).param("code", code).update() == 1;
    }
}

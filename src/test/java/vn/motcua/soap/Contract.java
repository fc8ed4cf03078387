package vn.motcua.soap;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.motcua.agency.AgencyRegister;
import vn.motcua.agency.AgencySecrets;
import vn.motcua.procedure.NewProcedure;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;

/** What a test of the contract needs: every agency with the secret of a demo, and procedures to use. */
public final class Contract {

    private Contract() {}

    public static void prepare(AgencyRegister register, AgencySecrets secrets, ProcedureCatalogue catalogue) {
        secrets.assign(register.all(), agency -> "demo-" + agency.code());
        Procedure.Sector sector = new Procedure.Sector("LV99", "Tiếp cận thông tin");
        catalogue.add(List.of(
                procedure("T-HTI-900999-TT", "Cung cấp thông tin", sector, "moi_don_vi"),
                procedure("T-HTI-900001-TT", "Cấp Phiếu lý lịch tư pháp số 1", sector, "stp")));
    }

    /** A dossier that was received a moment ago. */
    public static DossierXml aReceivedDossier(SoapClient client) throws IOException, InterruptedException {
        DossierXml dossier = DossierXml.aDossier();
        ResultString result = client.call(SoapMessage.register(dossier.toString()));
        if (!result.isDone()) {
            throw new AssertionError(result.text());
        }
        return dossier;
    }

    private static NewProcedure procedure(String code, String name, Procedure.Sector sector, String owner) {
        return new NewProcedure(code, name, sector, owner, Optional.empty(), false);
    }
}

import dossiers.DVCServiceHoSo;
import dossiers.DVCServiceHoSoSoap;
import java.nio.file.Path;
import office.ServiceLienThonggVPUB;
import office.ServiceLienThonggVPUBSoap;
import org.apache.cxf.version.Version;

/** Calls through what CXF's wsdl2java made. Arguments: SOAP version, dossier code, folder of documents. */
public final class Client {

    private Client() {}

    public static void main(String[] args) throws Exception {
        System.out.println("version: CXF " + Version.getCurrentVersion());
        boolean soap12 = args[0].equals("1.2");
        DVCServiceHoSo dossiers = new DVCServiceHoSo();
        ServiceLienThonggVPUB office = new ServiceLienThonggVPUB();
        Journey.run(
                new Generated(
                        soap12 ? dossiers.getDVCServiceHoSoSoap12() : dossiers.getDVCServiceHoSoSoap(),
                        soap12 ? office.getServiceLienThonggVPUBSoap12() : office.getServiceLienThonggVPUBSoap()),
                args[1],
                Path.of(args[2]));
    }

    private record Generated(DVCServiceHoSoSoap dossiers, ServiceLienThonggVPUBSoap desk) implements Functions {

        @Override
        public String register(String xml, String agency, String secret) {
            return dossiers.themMoiHoSoDVC(xml, agency, secret);
        }

        @Override
        public String status(String code, String status, String agency, String secret) {
            return dossiers.capNhatTrangThaiHoSo(code, status, agency, secret);
        }

        @Override
        public String step(String xml, String agency, String secret) {
            return dossiers.capNhatQuaTrinhXuLyHoSo(xml, agency, secret);
        }

        @Override
        public String result(String code, String returnedAt, String agency, String secret) {
            return dossiers.traKetQuaHoSo(code, returnedAt, agency, secret);
        }

        @Override
        public String office(String xml, String agency, String secret) {
            return desk.tiepNhanHoSoMotCuaVPUB(xml, agency, secret);
        }
    }
}

import dossiers.DVCServiceHoSo;
import dossiers.DVCServiceHoSoSoap;
import office.ServiceLienThonggVPUB;
import office.ServiceLienThonggVPUBSoap;

/** Calls through what a JAX-WS tool, CXF's or Metro's, made of the contract. */
public final class Client {

    private Client() {}

    public static void main(String[] args) throws Exception {
        Journey.run(args, Client::functions);
    }

    private static Functions functions(boolean soap12) {
        DVCServiceHoSo dossiers = new DVCServiceHoSo();
        ServiceLienThonggVPUB office = new ServiceLienThonggVPUB();
        return new Generated(
                soap12 ? dossiers.getDVCServiceHoSoSoap12() : dossiers.getDVCServiceHoSoSoap(),
                soap12 ? office.getServiceLienThonggVPUBSoap12() : office.getServiceLienThonggVPUBSoap());
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

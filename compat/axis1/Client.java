import dossiers.DVCServiceHoSoLocator;
import dossiers.DVCServiceHoSoSoap_PortType;
import java.rmi.RemoteException;
import office.ServiceLienThonggVPUBLocator;
import office.ServiceLienThonggVPUBSoap_PortType;

/** Calls through what WSDL2Java of Axis 1.4 made of the contract. */
public final class Client {

    private Client() {}

    public static void main(String[] args) throws Exception {
        Journey.run(args, Client::functions);
    }

    private static Functions functions(boolean soap12) throws Exception {
        DVCServiceHoSoLocator dossiers = new DVCServiceHoSoLocator();
        ServiceLienThonggVPUBLocator office = new ServiceLienThonggVPUBLocator();
        return new Generated(
                soap12 ? dossiers.getDVCServiceHoSoSoap12() : dossiers.getDVCServiceHoSoSoap(),
                soap12 ? office.getServiceLienThonggVPUBSoap12() : office.getServiceLienThonggVPUBSoap());
    }

    private record Generated(DVCServiceHoSoSoap_PortType dossiers, ServiceLienThonggVPUBSoap_PortType desk)
            implements Functions {

        @Override
        public String register(String xml, String agency, String secret) throws RemoteException {
            return dossiers.themMoiHoSoDVC(xml, agency, secret);
        }

        @Override
        public String status(String code, String status, String agency, String secret) throws RemoteException {
            return dossiers.capNhatTrangThaiHoSo(code, status, agency, secret);
        }

        @Override
        public String step(String xml, String agency, String secret) throws RemoteException {
            return dossiers.capNhatQuaTrinhXuLyHoSo(xml, agency, secret);
        }

        @Override
        public String result(String code, String returnedAt, String agency, String secret) throws RemoteException {
            return dossiers.traKetQuaHoSo(code, returnedAt, agency, secret);
        }

        @Override
        public String office(String xml, String agency, String secret) throws RemoteException {
            return desk.tiepNhanHoSoMotCuaVPUB(xml, agency, secret);
        }
    }
}

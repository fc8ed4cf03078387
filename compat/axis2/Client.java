import dossiers.DVCServiceHoSoStub;
import java.rmi.RemoteException;
import office.ServiceLienThonggVPUBStub;
import org.apache.axiom.soap.SOAP11Constants;
import org.apache.axiom.soap.SOAP12Constants;
import org.apache.axis2.AxisFault;

/** Calls through what wsdl2java of Axis2 made of the contract; it takes SOAP 1.2 unless told otherwise. */
public final class Client {

    private Client() {}

    public static void main(String[] args) throws Exception {
        Journey.run(args, Client::functions);
    }

    private static Functions functions(boolean soap12) throws AxisFault {
        String soap =
                soap12 ? SOAP12Constants.SOAP_ENVELOPE_NAMESPACE_URI : SOAP11Constants.SOAP_ENVELOPE_NAMESPACE_URI;
        DVCServiceHoSoStub dossiers = new DVCServiceHoSoStub();
        dossiers._getServiceClient().getOptions().setSoapVersionURI(soap);
        ServiceLienThonggVPUBStub office = new ServiceLienThonggVPUBStub();
        office._getServiceClient().getOptions().setSoapVersionURI(soap);
        return new Generated(dossiers, office);
    }

    private record Generated(DVCServiceHoSoStub dossiers, ServiceLienThonggVPUBStub desk) implements Functions {

        @Override
        public String register(String xml, String agency, String secret) throws RemoteException {
            var request = new DVCServiceHoSoStub.ThemMoiHoSoDVC();
            request.setXml(xml);
            request.setMadonvi(agency);
            request.setMaxacthuc(secret);
            return dossiers.themMoiHoSoDVC(request).getThemMoiHoSoDVCResult();
        }

        @Override
        public String status(String code, String status, String agency, String secret) throws RemoteException {
            var request = new DVCServiceHoSoStub.CapNhatTrangThaiHoSo();
            request.setMahoso(code);
            request.setTrangthai(status);
            request.setMadonvi(agency);
            request.setMaxacthuc(secret);
            return dossiers.capNhatTrangThaiHoSo(request).getCapNhatTrangThaiHoSoResult();
        }

        @Override
        public String step(String xml, String agency, String secret) throws RemoteException {
            var request = new DVCServiceHoSoStub.CapNhatQuaTrinhXuLyHoSo();
            request.setXml(xml);
            request.setMadonvi(agency);
            request.setMaxacthuc(secret);
            return dossiers.capNhatQuaTrinhXuLyHoSo(request).getCapNhatQuaTrinhXuLyHoSoResult();
        }

        @Override
        public String result(String code, String returnedAt, String agency, String secret) throws RemoteException {
            var request = new DVCServiceHoSoStub.TraKetQuaHoSo();
            request.setMahoso(code);
            request.setNgaytra(returnedAt);
            request.setMadonvi(agency);
            request.setMaxacthuc(secret);
            return dossiers.traKetQuaHoSo(request).getTraKetQuaHoSoResult();
        }

        @Override
        public String office(String xml, String agency, String secret) throws RemoteException {
            var request = new ServiceLienThonggVPUBStub.TiepNhanHoSoMotCuaVPUB();
            request.setXml(xml);
            request.setMadonvi(agency);
            request.setMaxacthuc(secret);
            return desk.tiepNhanHoSoMotCuaVPUB(request).getTiepNhanHoSoMotCuaVPUBResult();
        }
    }
}

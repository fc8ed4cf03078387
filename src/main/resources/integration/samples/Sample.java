// Gửi một hồ sơ rồi chuyển trạng thái, chỉ bằng JDK 11 trở lên.
// Chạy:  MOTCUA_DON_VI=sxd MOTCUA_MA_XAC_THUC=demo-sxd java -Dfile.encoding=UTF-8 Sample.java
import java.io.*;
import java.net.URI;
import java.net.http.*;
import java.time.*;
import java.time.format.DateTimeFormatter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.*;
import org.w3c.dom.*;
import org.xml.sax.InputSource;

class Sample {
    static final String DIA_CHI = "{{DIA_CHI}}/layouts/hatinh/dvc/DVCServiceHoSo.asmx";
    static final String DON_VI = System.getenv("MOTCUA_DON_VI");
    static final String MA_XAC_THUC = System.getenv("MOTCUA_MA_XAC_THUC");

    public static void main(String[] args) throws Exception {
        ZonedDateTime bayGio = ZonedDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        DateTimeFormatter ngayGio = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
        // Thay bằng mã do phần mềm một cửa cấp.
        String maHoSo = DON_VI.toUpperCase() + "-" + bayGio.toInstant().toEpochMilli();
        // Dựng XML bằng thư viện để các ký tự " & < được viết đúng; đừng nối chuỗi.
        StringWriter hoSo = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(hoSo);
        xml.writeStartElement("data");
        truong(xml, "MaHoSo", maHoSo);
        truong(xml, "HoTenChuHoSo", "Công ty TNHH \"Ánh Dương\" & Con");
        truong(xml, "CMNDChuHoSo", "");
        truong(xml, "DiaChiChuHoSo", "Số 5 đường Phan Đình Phùng");
        truong(xml, "NgayTiepNhan", ngayGio.format(bayGio));
        truong(xml, "NgayHenTra", ngayGio.format(bayGio.plusDays(14)));
        truong(xml, "MaThuTuc", "T-HTI-900999-TT"); // một thủ tục của đơn vị
        truong(xml, "TenHoSo", "Đề nghị cung cấp thông tin quy hoạch (diện tích < 5 ha)");
        xml.writeStartElement("ThanhPhanHoSo");
        truong(xml, "TenThanhPhan", "Đơn đề nghị");
        truong(xml, "TenThanhPhan", "Bản sao giấy tờ tùy thân");
        xml.writeEndDocument();

        goi("ThemMoiHoSoDVC", "xml", hoSo.toString());
        goi("CapNhatTrangThaiHoSo", "mahoso", maHoSo, "trangthai", "Đang xử lý");
    }

    static void truong(XMLStreamWriter xml, String ten, String giaTri) throws XMLStreamException {
        xml.writeEmptyElement(ten);
        xml.writeAttribute("value", giaTri);
    }

    /** Gọi một hàm. Hết giờ hay mất mạng thì gửi lại y nguyên: hệ thống không ghi trùng, trả đúng biên nhận cũ. */
    static void goi(String ham, String... thamSo) throws Exception {
        String phongBi = phongBi(ham, thamSo);
        for (int lan = 1; lan <= 5; lan++) {
            Element data;
            try {
                data = doc(doc(gui(ham, phongBi)).getTextContent()); // chuỗi kết quả nằm trong phong bì SOAP
            } catch (IOException loi) {
                System.out.println(ham + ": " + loi + ", gửi lại lần " + lan);
                Thread.sleep(5000L * lan);
                continue;
            }
            for (String ten : new String[] {"KetQua", "Ma", "ThongBao", "MaBienNhan", "LapLai", "MaTraCuu"}) {
                if (!giaTri(data, ten, "").isEmpty()) System.out.println(ten + ": " + giaTri(data, ten, ""));
            }
            NodeList cacLoi = data.getElementsByTagName("Loi"); // mọi lỗi của từng trường, trong một lần trả lời
            for (int i = 0; i < cacLoi.getLength(); i++) {
                Element loi = (Element) cacLoi.item(i);
                System.out.println("  - " + loi.getAttribute("truong") + ": " + loi.getAttribute("thongbao"));
            }
            if (giaTri(data, "KetQua", "").equals("1")) return;
            if (!giaTri(data, "GuiLai", "").equals("1")) break; // sai dữ liệu: phải sửa, gửi lại cũng vô ích
            Thread.sleep(1000 * Long.parseLong(giaTri(data, "GuiLaiSau", "30")));
        }
        throw new IllegalStateException(ham + ": không thành công");
    }

    static String phongBi(String ham, String... thamSo) throws XMLStreamException {
        StringWriter phongBi = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(phongBi);
        xml.writeStartElement("Envelope");
        xml.writeDefaultNamespace("http://schemas.xmlsoap.org/soap/envelope/");
        xml.writeStartElement("Body");
        xml.writeStartElement(ham);
        xml.writeDefaultNamespace("http://tempuri.org/");
        String[] nguoiGui = {"madonvi", DON_VI, "maxacthuc", MA_XAC_THUC};
        for (String[] cap : new String[][] {thamSo, nguoiGui}) {
            for (int i = 0; i < cap.length; i += 2) {
                xml.writeStartElement(cap[i]);
                xml.writeCharacters(cap[i + 1]);
                xml.writeEndElement();
            }
        }
        xml.writeEndDocument();
        return phongBi.toString();
    }

    static String gui(String ham, String phongBi) throws Exception {
        HttpRequest yeuCau = HttpRequest.newBuilder(URI.create(DIA_CHI))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"http://tempuri.org/" + ham + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(phongBi))
                .build();
        HttpResponse<String> traLoi = HttpClient.newHttpClient().send(yeuCau, HttpResponse.BodyHandlers.ofString());
        if (traLoi.statusCode() != 200) throw new IOException("HTTP " + traLoi.statusCode());
        return traLoi.body();
    }

    static Element doc(String xml) throws Exception {
        InputSource nguon = new InputSource(new StringReader(xml));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(nguon)
                .getDocumentElement();
    }

    static String giaTri(Element data, String ten, String khiThieu) {
        Element phanTu = (Element) data.getElementsByTagName(ten).item(0);
        return phanTu == null ? khiThieu : phanTu.getAttribute("value");
    }
}

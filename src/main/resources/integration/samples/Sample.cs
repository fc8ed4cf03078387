// Gửi một hồ sơ rồi chuyển trạng thái, bằng C# (Mono, .NET Framework 4.5 trở lên, .NET).
// Chạy:  mcs -r:System.Net.Http,System.Xml.Linq Sample.cs && MOTCUA_DON_VI=sxd MOTCUA_MA_XAC_THUC=demo-sxd mono Sample.exe
// .NET Framework: csc /codepage:65001 /r:System.Net.Http.dll /r:System.Xml.Linq.dll Sample.cs; .NET: dán vào Program.cs.
using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;

static class Sample
{
    const string DiaChi = "{{DIA_CHI}}/layouts/hatinh/dvc/DVCServiceHoSo.asmx";
    static readonly string DonVi = Environment.GetEnvironmentVariable("MOTCUA_DON_VI");
    static readonly string MaXacThuc = Environment.GetEnvironmentVariable("MOTCUA_MA_XAC_THUC");
    static readonly HttpClient Http = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
    static readonly XNamespace Soap = "http://schemas.xmlsoap.org/soap/envelope/";
    static readonly XNamespace Ham = "http://tempuri.org/";

    static void Main()
    {
        var bayGio = DateTime.UtcNow.AddHours(7); // giờ Việt Nam
        var maHoSo = DonVi.ToUpperInvariant() + "-" + bayGio.ToString("yyMMdd-HHmmssfff"); // thay bằng mã do phần mềm một cửa cấp

        // Dựng XML bằng thư viện để các ký tự " & < được viết đúng; đừng nối chuỗi.
        var hoSo = new XElement("data",
            Truong("MaHoSo", maHoSo),
            Truong("HoTenChuHoSo", "Công ty TNHH \"Ánh Dương\" & Con"),
            Truong("CMNDChuHoSo", ""),
            Truong("DiaChiChuHoSo", "Số 5 đường Phan Đình Phùng"),
            Truong("NgayTiepNhan", bayGio.ToString(@"dd\/MM\/yyyy HH\:mm\:ss")),
            Truong("NgayHenTra", bayGio.AddDays(14).ToString(@"dd\/MM\/yyyy 17:00:00")),
            Truong("MaThuTuc", "T-HTI-900999-TT"), // một thủ tục của đơn vị
            Truong("TenHoSo", "Đề nghị cung cấp thông tin quy hoạch (diện tích < 5 ha)"),
            new XElement("ThanhPhanHoSo",
                Truong("TenThanhPhan", "Đơn đề nghị"),
                Truong("TenThanhPhan", "Bản sao giấy tờ tùy thân")));

        Goi("ThemMoiHoSoDVC", new XElement(Ham + "xml", hoSo.ToString()));
        Goi("CapNhatTrangThaiHoSo", new XElement(Ham + "mahoso", maHoSo), new XElement(Ham + "trangthai", "Đang xử lý"));
    }

    static XElement Truong(string ten, string giaTri)
    {
        return new XElement(ten, new XAttribute("value", giaTri));
    }

    // Gọi một hàm. Hết giờ hay mất mạng thì gửi lại y nguyên: hệ thống không ghi trùng, trả đúng biên nhận cũ.
    static void Goi(string ham, params XElement[] thamSo)
    {
        var phongBi = new XElement(Soap + "Envelope", new XElement(Soap + "Body", new XElement(Ham + ham,
            thamSo, new XElement(Ham + "madonvi", DonVi), new XElement(Ham + "maxacthuc", MaXacThuc))));
        for (var lan = 1; lan <= 5; lan++)
        {
            XElement data;
            try
            {
                data = XElement.Parse(Gui(ham, phongBi.ToString()).Result);
            }
            catch (AggregateException loi)
            {
                Console.WriteLine("{0}: {1}, gửi lại lần {2}", ham, loi.InnerException.Message, lan);
                Thread.Sleep(5000 * lan);
                continue;
            }
            Func<string, string> giaTri = ten => data.Elements(ten).Select(e => (string)e.Attribute("value")).FirstOrDefault();
            foreach (var ten in new[] { "KetQua", "Ma", "ThongBao", "MaBienNhan", "LapLai", "MaTraCuu" })
            {
                if (giaTri(ten) != null) Console.WriteLine(ten + ": " + giaTri(ten));
            }
            foreach (var loi in data.Descendants("Loi")) // mọi lỗi của từng trường, trong một lần trả lời
            {
                Console.WriteLine("  - {0}: {1}", (string)loi.Attribute("truong"), (string)loi.Attribute("thongbao"));
            }
            if (giaTri("KetQua") == "1") return;
            if (giaTri("GuiLai") != "1") break; // sai dữ liệu: phải sửa, gửi lại cũng vô ích
            Thread.Sleep(1000 * int.Parse(giaTri("GuiLaiSau") ?? "30"));
        }
        Console.Error.WriteLine(ham + ": không thành công");
        Environment.Exit(1);
    }

    static async Task<string> Gui(string ham, string phongBi)
    {
        var noiDung = new StringContent(phongBi, Encoding.UTF8, "text/xml");
        noiDung.Headers.Add("SOAPAction", "\"http://tempuri.org/" + ham + "\"");
        var traLoi = await Http.PostAsync(DiaChi, noiDung);
        traLoi.EnsureSuccessStatusCode();
        var phongBiTraLoi = XElement.Parse(await traLoi.Content.ReadAsStringAsync());
        return phongBiTraLoi.Element(Soap + "Body").Value; // chuỗi XML nằm trong phong bì SOAP
    }
}

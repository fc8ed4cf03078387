using System;
using System.IO;
using System.Xml.Linq;

/// <summary>The five functions through the generated proxies. Arguments: base URL, SOAP version, dossier code,
/// folder of documents.</summary>
static class Client
{
    static readonly string Agency = Environment.GetEnvironmentVariable("MOTCUA_AGENCY");
    static readonly string Secret = Environment.GetEnvironmentVariable("MOTCUA_SECRET");

    static int Main(string[] args)
    {
        var code = args[2];
        Func<string, string> document = name => File.ReadAllText(Path.Combine(args[3], name));
        var dossier = document("dossier.xml");
        using (var dossiers = new DVCServiceHoSo())
        using (var office = new ServiceLienThonggVPUB())
        {
            try
            {
                var receipt = Check("registers a dossier", dossiers.ThemMoiHoSoDVC(dossier, Agency, Secret), "DA_TIEP_NHAN", "0");
                var again = Check("registers it again", dossiers.ThemMoiHoSoDVC(dossier, Agency, Secret), "DA_TIEP_NHAN", "1");
                if (receipt == null || receipt != again) throw new Failure("another receipt: " + receipt + " " + again);
                Check("changes its status", dossiers.CapNhatTrangThaiHoSo(code, "Đang xử lý", Agency, Secret), "DA_CAP_NHAT_TRANG_THAI", "0");
                Check("records a step", dossiers.CapNhatQuaTrinhXuLyHoSo(document("step.xml"), Agency, Secret), "DA_GHI_QUA_TRINH", "0");
                Check("returns the result", dossiers.TraKetQuaHoSo(code, "20/03/2025 09:00:00", Agency, Secret), "DA_TRA_KET_QUA", "0");
                Check("sends a letter with its file to the Office", office.TiepNhanHoSoMotCuaVPUB(document("office.xml"), Agency, Secret), "DA_TIEP_NHAN", "0");
                Check("is refused with a wrong secret", dossiers.ThemMoiHoSoDVC(dossier, Agency, "sai-mã"), "SAI_XAC_THUC", null);
                return 0;
            }
            catch (Failure e)
            {
                Console.WriteLine("FAIL  " + e.Message);
                return 1;
            }
        }
    }

    static string Check(string what, string result, string code, string repeated)
    {
        var data = XElement.Parse(result);
        Func<string, string> value = name => (string)data.Element(name)?.Attribute("value");
        var done = code == "SAI_XAC_THUC" ? "0" : "1";
        if (value("KetQua") != done || value("Ma") != code || value("LapLai") != repeated)
        {
            throw new Failure(what + ": " + result);
        }
        Console.WriteLine("ok    " + what);
        return value("MaBienNhan");
    }

    class Failure : Exception
    {
        public Failure(string what) : base(what) { }
    }
}

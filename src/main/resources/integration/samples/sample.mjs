// Gửi một hồ sơ rồi chuyển trạng thái, bằng Node.js 20 trở lên.
// Cài đặt:  npm install soap fast-xml-parser
// Chạy:     MOTCUA_DON_VI=sxd MOTCUA_MA_XAC_THUC=demo-sxd node sample.mjs
import { setTimeout as cho } from 'node:timers/promises';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import soap from 'soap';

const diaChi = '{{DIA_CHI}}/layouts/hatinh/dvc/DVCServiceHoSo.asmx?WSDL';
const nguoiGui = { madonvi: process.env.MOTCUA_DON_VI, maxacthuc: process.env.MOTCUA_MA_XAC_THUC };
const thuocTinh = { ignoreAttributes: false, attributeNamePrefix: '@' };
const doc = new XMLParser({ ...thuocTinh, isArray: ten => ten === 'Loi' });
const dichVu = await soap.createClientAsync(diaChi);

// Gọi một hàm. Hết giờ hay mất mạng thì gửi lại y nguyên: hệ thống không ghi trùng, trả đúng biên nhận cũ.
async function goi(ham, thamSo) {
  for (let lan = 1; lan <= 5; lan++) {
    let data;
    try {
      const [traLoi] = await dichVu[`${ham}Async`]({ ...thamSo, ...nguoiGui }, { timeout: 60_000 });
      ({ data } = doc.parse(traLoi[`${ham}Result`]));
    } catch (loi) {
      console.log(`${ham}: ${loi.message}, gửi lại lần ${lan}`);
      await cho(5000 * lan);
      continue;
    }
    for (const ten of ['KetQua', 'Ma', 'ThongBao', 'MaBienNhan', 'LapLai', 'MaTraCuu']) {
      if (data[ten]) console.log(`${ten}: ${data[ten]['@value']}`);
    }
    for (const loi of data.DanhSachLoi?.Loi ?? []) { // mọi lỗi của từng trường, trong một lần trả lời
      console.log(`  - ${loi['@truong']}: ${loi['@thongbao']}`);
    }
    if (data.KetQua['@value'] === '1') return;
    if (data.GuiLai['@value'] !== '1') break; // sai dữ liệu: phải sửa, gửi lại cũng vô ích
    await cho(1000 * (data.GuiLaiSau?.['@value'] ?? 30));
  }
  throw new Error(`${ham}: không thành công`);
}

// Giờ Việt Nam, dạng 23/11/2026 09:00:00.
function luc(thoiDiem) {
  const [ngay, gio] = new Date(thoiDiem.getTime() + 7 * 3600_000).toISOString().slice(0, 19).split('T');
  return `${ngay.split('-').reverse().join('/')} ${gio}`;
}

const bayGio = new Date();
const maHoSo = `${nguoiGui.madonvi.toUpperCase()}-${bayGio.getTime()}`; // thay bằng mã do phần mềm một cửa cấp
const giaTri = value => ({ '@value': value });

// Dựng XML bằng thư viện để các ký tự " & < được viết đúng; đừng nối chuỗi.
const hoSo = new XMLBuilder(thuocTinh).build({
  data: {
    MaHoSo: giaTri(maHoSo),
    HoTenChuHoSo: giaTri('Công ty TNHH "Ánh Dương" & Con'),
    CMNDChuHoSo: giaTri(''),
    DiaChiChuHoSo: giaTri('Số 5 đường Phan Đình Phùng'),
    NgayTiepNhan: giaTri(luc(bayGio)),
    NgayHenTra: giaTri(luc(new Date(bayGio.getTime() + 14 * 86400_000))),
    MaThuTuc: giaTri('T-HTI-900999-TT'), // một thủ tục của đơn vị
    TenHoSo: giaTri('Đề nghị cung cấp thông tin quy hoạch (diện tích < 5 ha)'),
    ThanhPhanHoSo: { TenThanhPhan: ['Đơn đề nghị', 'Bản sao giấy tờ tùy thân'].map(giaTri) },
  },
});

await goi('ThemMoiHoSoDVC', { xml: hoSo });
await goi('CapNhatTrangThaiHoSo', { mahoso: maHoSo, trangthai: 'Đang xử lý' });

# Gửi một hồ sơ rồi chuyển trạng thái, bằng Python 3 và thư viện zeep.
# Cài đặt:  pip install zeep   (Debian, Ubuntu: apt install python3-zeep)
# Chạy:     MOTCUA_DON_VI=sxd MOTCUA_MA_XAC_THUC=demo-sxd python3 sample.py
import os
import sys
import time
from datetime import datetime, timedelta, timezone
from xml.etree import ElementTree

import requests
import zeep

DIA_CHI = "{{DIA_CHI}}/layouts/hatinh/dvc/DVCServiceHoSo.asmx?WSDL"
DON_VI, MA_XAC_THUC = os.environ["MOTCUA_DON_VI"], os.environ["MOTCUA_MA_XAC_THUC"]
GIO_VIET_NAM = timezone(timedelta(hours=7))
dich_vu = zeep.Client(DIA_CHI, transport=zeep.Transport(timeout=60, operation_timeout=60)).service


def goi(ham, *tham_so):
    """Gọi một hàm. Hết giờ hay mất mạng thì gửi lại y nguyên: hệ thống không ghi trùng, trả đúng biên nhận cũ."""
    for lan in range(1, 6):
        try:
            ket_qua = ElementTree.fromstring(dich_vu[ham](*tham_so, DON_VI, MA_XAC_THUC))
        except (requests.RequestException, zeep.exceptions.TransportError) as loi:
            print(f"{ham}: {loi}, gửi lại lần {lan}")
            time.sleep(5 * lan)
            continue
        gia_tri = {phan_tu.tag: phan_tu.get("value") for phan_tu in ket_qua}
        for ten in ("KetQua", "Ma", "ThongBao", "MaBienNhan", "LapLai", "MaTraCuu"):
            if ten in gia_tri:
                print(f"{ten}: {gia_tri[ten]}")
        for loi in ket_qua.iter("Loi"):  # mọi lỗi của từng trường, trong một lần trả lời
            print(f"  - {loi.get('truong')}: {loi.get('thongbao')}")
        if gia_tri["KetQua"] == "1":
            return
        if gia_tri.get("GuiLai") != "1":  # sai dữ liệu: phải sửa, gửi lại cũng vô ích
            break
        time.sleep(int(gia_tri.get("GuiLaiSau", 30)))
    sys.exit(f"{ham}: không thành công")


bay_gio = datetime.now(GIO_VIET_NAM)
ma_ho_so = f"{DON_VI.upper()}-{bay_gio:%y%m%d-%H%M%S%f}"  # thay bằng mã do phần mềm một cửa cấp

# Dựng XML bằng thư viện để các ký tự " & < được viết đúng; đừng nối chuỗi.
ho_so = ElementTree.Element("data")
for ten, gia_tri in {
    "MaHoSo": ma_ho_so,
    "HoTenChuHoSo": 'Công ty TNHH "Ánh Dương" & Con',
    "CMNDChuHoSo": "",
    "DiaChiChuHoSo": "Số 5 đường Phan Đình Phùng",
    "NgayTiepNhan": f"{bay_gio:%d/%m/%Y %H:%M:%S}",
    "NgayHenTra": f"{bay_gio + timedelta(days=14):%d/%m/%Y} 17:00:00",
    "MaThuTuc": "T-HTI-900999-TT",  # một thủ tục của đơn vị
    "TenHoSo": "Đề nghị cung cấp thông tin quy hoạch (diện tích < 5 ha)",
}.items():
    ElementTree.SubElement(ho_so, ten, value=gia_tri)
thanh_phan = ElementTree.SubElement(ho_so, "ThanhPhanHoSo")
for ten in ("Đơn đề nghị", "Bản sao giấy tờ tùy thân"):
    ElementTree.SubElement(thanh_phan, "TenThanhPhan", value=ten)

goi("ThemMoiHoSoDVC", ElementTree.tostring(ho_so, encoding="unicode"))
goi("CapNhatTrangThaiHoSo", ma_ho_so, "Đang xử lý")

#!/bin/sh
# Gửi một hồ sơ bằng curl, rồi in chuỗi kết quả.
# Dùng:  MA_DON_VI=sxd MA_XAC_THUC=... sh curl.sh
set -eu

DIA_CHI="{{DIA_CHI}}/layouts/hatinh/dvc/DVCServiceHoSo.asmx"
MA_DON_VI="${MA_DON_VI:-sxd}"
MA_XAC_THUC="${MA_XAC_THUC:?Đặt biến MA_XAC_THUC là mã xác thực của đơn vị}"
MA_THU_TUC="${MA_THU_TUC:-T-HTI-900018-TT}"
MA_HO_SO="${MA_HO_SO:-CURL-$(date +%y%m%d-%H%M%S)-$$}"
BAY_GIO="$(TZ=Asia/Ho_Chi_Minh date '+%d/%m/%Y %H:%M:%S')"

# Tài liệu nằm trong CDATA nên không phải đổi dấu < và &.
curl --silent --show-error --max-time 60 "$DIA_CHI" \
  --header 'Content-Type: text/xml; charset=utf-8' \
  --header 'SOAPAction: "http://tempuri.org/ThemMoiHoSoDVC"' \
  --data-binary @- <<XML
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
    <ThemMoiHoSoDVC xmlns="http://tempuri.org/">
      <xml><![CDATA[<data>
        <MaHoSo value="$MA_HO_SO"/>
        <HoTenChuHoSo value="Nguyễn Thị Ánh"/>
        <CMNDChuHoSo value="042185001234"/>
        <DiaChiChuHoSo value="Số 5 đường Phan Đình Phùng"/>
        <NgayTiepNhan value="$BAY_GIO"/>
        <NgayHenTra value=""/>
        <MaThuTuc value="$MA_THU_TUC"/>
        <TenHoSo value="Cấp giấy phép quy hoạch"/>
        <ThanhPhanHoSo><TenThanhPhan value="Đơn đề nghị"/></ThanhPhanHoSo>
      </data>]]></xml>
      <madonvi>$MA_DON_VI</madonvi>
      <maxacthuc>$MA_XAC_THUC</maxacthuc>
    </ThemMoiHoSoDVC>
  </soap:Body>
</soap:Envelope>
XML
echo

#!/bin/sh
# Gửi một hồ sơ rồi chuyển trạng thái, chỉ bằng curl và sed.
# Chạy:  MOTCUA_DON_VI=sxd MOTCUA_MA_XAC_THUC=demo-sxd sh curl.sh
set -eu
dia_chi='{{DIA_CHI}}/layouts/hatinh/dvc/DVCServiceHoSo.asmx'

# Viết một giá trị vào XML: & trước, rồi < > ".
ky_tu() {
    printf %s "$1" | sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g' -e 's/"/\&quot;/g'
}

truong() {
    printf '<%s value="%s"/>\n' "$1" "$(ky_tu "$2")"
}

# goi <hàm> <tên tham số> <giá trị>…  Tài liệu nằm trong một chuỗi nên được viết theo luật XML lần thứ hai.
goi() {
    ham=$1
    shift
    than=
    while [ $# -gt 0 ]; do
        than="$than<$1>$(ky_tu "$2")</$1>"
        shift 2
    done
    # Hết giờ hay mất mạng thì gửi lại y nguyên: hệ thống không ghi trùng, trả đúng biên nhận cũ.
    tra_loi=$(curl -sS --max-time 60 --retry 5 --retry-all-errors "$dia_chi" \
        -H 'Content-Type: text/xml; charset=utf-8' -H "SOAPAction: \"http://tempuri.org/$ham\"" --data-binary @- <<XML
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><$ham xmlns="http://tempuri.org/">$than
<madonvi>$(ky_tu "$MOTCUA_DON_VI")</madonvi><maxacthuc>$(ky_tu "$MOTCUA_MA_XAC_THUC")</maxacthuc></$ham></soap:Body></soap:Envelope>
XML
    )
    # Lấy chuỗi kết quả ra khỏi phong bì SOAP, mỗi phần tử một dòng.
    ket_qua=$(printf %s "$tra_loi" | sed -e 's/.*Result>\(.*\)<\/.*Result>.*/\1/' \
        -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&amp;/\&/g' -e 's/></>\n</g')
    printf '%s\n' "$ket_qua" | sed -n \
        -e 's/^<\(KetQua\|Ma\|ThongBao\|MaBienNhan\|LapLai\|MaTraCuu\) value="\(.*\)"\/>$/\1: \2/p' \
        -e 's/^<Loi .*truong="\([^"]*\)".*thongbao="\([^"]*\)".*/  - \1: \2/p'
    case $ket_qua in *'<KetQua value="1"/>'*) ;; *) exit 1 ;; esac
}

export TZ=Asia/Ho_Chi_Minh
ma_ho_so="$(echo "$MOTCUA_DON_VI" | tr a-z A-Z)-$(date +%y%m%d-%H%M%S)-$$" # thay bằng mã do phần mềm một cửa cấp
ho_so=$(
    echo '<data>'
    truong MaHoSo "$ma_ho_so"
    truong HoTenChuHoSo 'Công ty TNHH "Ánh Dương" & Con'
    truong CMNDChuHoSo ''
    truong DiaChiChuHoSo 'Số 5 đường Phan Đình Phùng'
    truong NgayTiepNhan "$(date '+%d/%m/%Y %H:%M:%S')"
    truong NgayHenTra "$(date -d '14 days' '+%d/%m/%Y 17:00:00')"
    truong MaThuTuc 'T-HTI-900999-TT' # một thủ tục của đơn vị
    truong TenHoSo 'Đề nghị cung cấp thông tin quy hoạch (diện tích < 5 ha)'
    echo '<ThanhPhanHoSo>'
    truong TenThanhPhan 'Đơn đề nghị'
    truong TenThanhPhan 'Bản sao giấy tờ tùy thân'
    echo '</ThanhPhanHoSo></data>'
)

goi ThemMoiHoSoDVC xml "$ho_so"
goi CapNhatTrangThaiHoSo mahoso "$ma_ho_so" trangthai 'Đang xử lý'

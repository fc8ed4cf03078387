<?php
// Gửi một hồ sơ rồi chuyển trạng thái, bằng PHP 8 và SoapClient.
// Cài đặt:  apt install php-cli php-soap php-xml
// Chạy:     MOTCUA_DON_VI=sxd MOTCUA_MA_XAC_THUC=demo-sxd php sample.php

$diaChi = '{{DIA_CHI}}/layouts/hatinh/dvc/DVCServiceHoSo.asmx?WSDL';
$nguoiGui = ['madonvi' => getenv('MOTCUA_DON_VI'), 'maxacthuc' => getenv('MOTCUA_MA_XAC_THUC')];
ini_set('default_socket_timeout', '60');
date_default_timezone_set('Asia/Ho_Chi_Minh');
$dichVu = new SoapClient($diaChi, ['soap_version' => SOAP_1_1]);

// Gọi một hàm. Hết giờ hay mất mạng thì gửi lại y nguyên: hệ thống không ghi trùng, trả đúng biên nhận cũ.
function goi(string $ham, array $thamSo): void
{
    global $dichVu, $nguoiGui;
    for ($lan = 1; $lan <= 5; $lan++) {
        try {
            $data = simplexml_load_string($dichVu->$ham($thamSo + $nguoiGui)->{$ham . 'Result'});
        } catch (SoapFault $loi) {
            echo "$ham: {$loi->getMessage()}, gửi lại lần $lan\n";
            sleep(5 * $lan);
            continue;
        }
        foreach (['KetQua', 'Ma', 'ThongBao', 'MaBienNhan', 'LapLai', 'MaTraCuu'] as $ten) {
            if (isset($data->$ten)) {
                echo "$ten: {$data->$ten['value']}\n";
            }
        }
        foreach ($data->xpath('DanhSachLoi/Loi') as $loi) { // mọi lỗi của từng trường, trong một lần trả lời
            echo "  - {$loi['truong']}: {$loi['thongbao']}\n";
        }
        if ($data->KetQua['value'] == '1') {
            return;
        }
        if ($data->GuiLai['value'] != '1') { // sai dữ liệu: phải sửa, gửi lại cũng vô ích
            break;
        }
        sleep((int) ($data->GuiLaiSau['value'] ?? 30));
    }
    fwrite(STDERR, "$ham: không thành công\n");
    exit(1);
}

// Mã hồ sơ: thay bằng mã do phần mềm một cửa cấp.
$maHoSo = strtoupper($nguoiGui['madonvi']) . '-' . (new DateTime())->format('ymd-Hisu');

// Dựng XML bằng thư viện để các ký tự " & < được viết đúng; đừng nối chuỗi.
$hoSo = new SimpleXMLElement('<data/>');
foreach ([
    'MaHoSo' => $maHoSo,
    'HoTenChuHoSo' => 'Công ty TNHH "Ánh Dương" & Con',
    'CMNDChuHoSo' => '',
    'DiaChiChuHoSo' => 'Số 5 đường Phan Đình Phùng',
    'NgayTiepNhan' => date('d/m/Y H:i:s'),
    'NgayHenTra' => date('d/m/Y 17:00:00', strtotime('+14 days')),
    'MaThuTuc' => 'T-HTI-900999-TT', // một thủ tục của đơn vị
    'TenHoSo' => 'Đề nghị cung cấp thông tin quy hoạch (diện tích < 5 ha)',
] as $ten => $giaTri) {
    $hoSo->addChild($ten)->addAttribute('value', $giaTri);
}
$thanhPhan = $hoSo->addChild('ThanhPhanHoSo');
foreach (['Đơn đề nghị', 'Bản sao giấy tờ tùy thân'] as $ten) {
    $thanhPhan->addChild('TenThanhPhan')->addAttribute('value', $ten);
}

goi('ThemMoiHoSoDVC', ['xml' => $hoSo->asXML()]);
goi('CapNhatTrangThaiHoSo', ['mahoso' => $maHoSo, 'trangthai' => 'Đang xử lý']);

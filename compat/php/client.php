<?php

// The five functions through SoapClient. Arguments: base URL, SOAP version, dossier code, folder of documents.

declare(strict_types=1);

[, $base, $version, $code, $documents] = $argv;
$whoever = ['madonvi' => getenv('MOTCUA_AGENCY'), 'maxacthuc' => getenv('MOTCUA_SECRET')];

function service(string $page): SoapClient
{
    global $base, $version;
    return new SoapClient("$base/layouts/hatinh/dvc/$page?WSDL", [
        'soap_version' => $version === '1.2' ? SOAP_1_2 : SOAP_1_1,
        'cache_wsdl' => WSDL_CACHE_NONE,
        'exceptions' => true,
    ]);
}

function fail(string $what): never
{
    echo "FAIL  $what\n";
    exit(1);
}

function check(string $what, object $response, string $code, string $repeated = ''): string
{
    $result = current(get_object_vars($response));
    $data = simplexml_load_string($result);
    $done = $code === 'SAI_XAC_THUC' ? '0' : '1';
    $got = [(string) $data->KetQua['value'], (string) $data->Ma['value'], (string) ($data->LapLai['value'] ?? '')];
    if ($got !== [$done, $code, $repeated]) {
        fail("$what: $result");
    }
    echo "ok    $what\n";
    return (string) ($data->MaBienNhan['value'] ?? '');
}

echo 'version: PHP ', PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION, '.', PHP_RELEASE_VERSION, "\n";
$dossiers = service('DVCServiceHoSo.asmx');
$office = service('ServiceLienThonggVPUB.aspx');
$dossier = ['xml' => file_get_contents("$documents/dossier.xml")] + $whoever;

$receipt = check('registers a dossier', $dossiers->ThemMoiHoSoDVC($dossier), 'DA_TIEP_NHAN', '0');
$again = check('registers it again', $dossiers->ThemMoiHoSoDVC($dossier), 'DA_TIEP_NHAN', '1');
if ($receipt === '' || $again !== $receipt) {
    fail("another receipt: $receipt $again");
}
$status = ['mahoso' => $code, 'trangthai' => 'Đang xử lý'] + $whoever;
check('changes its status', $dossiers->CapNhatTrangThaiHoSo($status), 'DA_CAP_NHAT_TRANG_THAI', '0');
$step = ['xml' => file_get_contents("$documents/step.xml")] + $whoever;
check('records a step', $dossiers->CapNhatQuaTrinhXuLyHoSo($step), 'DA_GHI_QUA_TRINH', '0');
$result = ['mahoso' => $code, 'ngaytra' => '20/03/2025 09:00:00'] + $whoever;
check('returns the result', $dossiers->TraKetQuaHoSo($result), 'DA_TRA_KET_QUA', '0');
$letter = ['xml' => file_get_contents("$documents/office.xml")] + $whoever;
check('sends a letter with its file to the Office', $office->TiepNhanHoSoMotCuaVPUB($letter), 'DA_TIEP_NHAN', '0');
$wrong = ['maxacthuc' => 'sai-mã'] + $dossier;
check('is refused with a wrong secret', $dossiers->ThemMoiHoSoDVC($wrong), 'SAI_XAC_THUC');

// The five functions through node-soap. Arguments: base URL, SOAP version, dossier code, folder of documents.
import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import soap from 'soap';

const [base, version, code, documents] = process.argv.slice(2);
const whoever = { madonvi: process.env.MOTCUA_AGENCY, maxacthuc: process.env.MOTCUA_SECRET };

const service = page => soap.createClientAsync(`${base}/layouts/hatinh/dvc/${page}?WSDL`, {
  forceSoap12Headers: version === '1.2',
});
const xml = name => readFileSync(`${documents}/${name}`, 'utf8');

async function check(what, call, expectedCode, repeated) {
  const [response] = await call;
  const result = Object.values(response)[0];
  const data = new DOMParser().parseFromString(result, 'text/xml');
  const value = name => data.getElementsByTagName(name)[0]?.getAttribute('value');
  const done = expectedCode === 'SAI_XAC_THUC' ? '0' : '1';
  if (value('KetQua') !== done || value('Ma') !== expectedCode || value('LapLai') !== repeated) {
    throw new Error(`FAIL  ${what}: ${result}`);
  }
  console.log('ok   ', what);
  return value('MaBienNhan');
}

const { version: packaged } = JSON.parse(readFileSync('node_modules/soap/package.json', 'utf8'));
console.log(`version: soap ${packaged}, Node ${process.versions.node}`);
const dossiers = await service('DVCServiceHoSo.asmx');
const office = await service('ServiceLienThonggVPUB.aspx');
const dossier = { xml: xml('dossier.xml'), ...whoever };

const receipt = await check('registers a dossier', dossiers.ThemMoiHoSoDVCAsync(dossier), 'DA_TIEP_NHAN', '0');
const again = await check('registers it again', dossiers.ThemMoiHoSoDVCAsync(dossier), 'DA_TIEP_NHAN', '1');
if (!receipt || again !== receipt) {
  throw new Error(`FAIL  another receipt: ${receipt} ${again}`);
}
const status = { mahoso: code, trangthai: 'Đang xử lý', ...whoever };
await check('changes its status', dossiers.CapNhatTrangThaiHoSoAsync(status), 'DA_CAP_NHAT_TRANG_THAI', '0');
const step = { xml: xml('step.xml'), ...whoever };
await check('records a step', dossiers.CapNhatQuaTrinhXuLyHoSoAsync(step), 'DA_GHI_QUA_TRINH', '0');
const result = { mahoso: code, ngaytra: '20/03/2025 09:00:00', ...whoever };
await check('returns the result', dossiers.TraKetQuaHoSoAsync(result), 'DA_TRA_KET_QUA', '0');
const letter = { xml: xml('office.xml'), ...whoever };
await check('sends a letter with its file to the Office', office.TiepNhanHoSoMotCuaVPUBAsync(letter), 'DA_TIEP_NHAN', '0');
const wrong = { ...dossier, maxacthuc: 'sai-mã' };
await check('is refused with a wrong secret', dossiers.ThemMoiHoSoDVCAsync(wrong), 'SAI_XAC_THUC');

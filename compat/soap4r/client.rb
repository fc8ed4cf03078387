# The five functions through soap4r. Arguments: base URL, dossier code, folder of documents.
require 'rexml/document'
require 'soap/wsdlDriver'

# soap4r sets the encoding of a source that the REXML of today has already begun to read.
class XSD::XMLParser::REXMLParser
  def do_parse(source)
    @charset = 'utf-8'
    REXML::Document.parse_stream(source, self)
  end
end

BASE, CODE, DOCUMENTS = ARGV
WHOEVER = { madonvi: ENV['MOTCUA_AGENCY'], maxacthuc: ENV['MOTCUA_SECRET'] }.freeze

def service(page, port)
  SOAP::WSDLDriverFactory.new("#{BASE}/layouts/hatinh/dvc/#{page}?WSDL").create_rpc_driver(nil, port)
end

def document(name)
  File.read(File.join(DOCUMENTS, name), encoding: 'UTF-8')
end

def check(what, response, code, repeated = nil)
  result = response.public_send(response.methods(false).grep(/Result\z/i).first)
  values = REXML::Document.new(result).root.elements.to_h { |element| [element.name, element.attributes['value']] }
  done = code == 'SAI_XAC_THUC' ? '0' : '1'
  abort "FAIL  #{what}: #{result}" unless values.values_at('KetQua', 'Ma', 'LapLai') == [done, code, repeated]
  puts "ok    #{what}"
  values['MaBienNhan']
end

puts "version: soap4r #{Gem::Specification.find_by_name('soap4r-ruby1.9').version}, Ruby #{RUBY_VERSION}"
dossiers = service('DVCServiceHoSo.asmx', 'DVCServiceHoSoSoap')
office = service('ServiceLienThonggVPUB.aspx', 'ServiceLienThonggVPUBSoap')
dossier = { xml: document('dossier.xml') }.merge(WHOEVER)

receipt = check('registers a dossier', dossiers.ThemMoiHoSoDVC(dossier), 'DA_TIEP_NHAN', '0')
again = check('registers it again', dossiers.ThemMoiHoSoDVC(dossier), 'DA_TIEP_NHAN', '1')
abort "FAIL  another receipt: #{receipt} #{again}" if receipt.nil? || receipt != again
status = { mahoso: CODE, trangthai: 'Đang xử lý' }.merge(WHOEVER)
check('changes its status', dossiers.CapNhatTrangThaiHoSo(status), 'DA_CAP_NHAT_TRANG_THAI', '0')
step = { xml: document('step.xml') }.merge(WHOEVER)
check('records a step', dossiers.CapNhatQuaTrinhXuLyHoSo(step), 'DA_GHI_QUA_TRINH', '0')
result = { mahoso: CODE, ngaytra: '20/03/2025 09:00:00' }.merge(WHOEVER)
check('returns the result', dossiers.TraKetQuaHoSo(result), 'DA_TRA_KET_QUA', '0')
letter = { xml: document('office.xml') }.merge(WHOEVER)
check('sends a letter with its file to the Office', office.TiepNhanHoSoMotCuaVPUB(letter), 'DA_TIEP_NHAN', '0')
wrong = dossier.merge(maxacthuc: 'sai-mã')
check('is refused with a wrong secret', dossiers.ThemMoiHoSoDVC(wrong), 'SAI_XAC_THUC')

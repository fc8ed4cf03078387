"""The five functions through zeep. Arguments: base URL, SOAP version, dossier code, folder of documents."""
import os
import sys
from pathlib import Path
from xml.etree import ElementTree

import zeep

base, version, code, documents = sys.argv[1:]
agency, secret = os.environ["MOTCUA_AGENCY"], os.environ["MOTCUA_SECRET"]


def port(page, service):
    client = zeep.Client(f"{base}/layouts/hatinh/dvc/{page}?WSDL")
    return client.bind(service, service + ("Soap12" if version == "1.2" else "Soap"))


def document(name):
    return Path(documents, name).read_text(encoding="utf-8")


def check(what, result, expected_code, repeated=None):
    values = {element.tag: element.get("value") for element in ElementTree.fromstring(result)}
    done = "0" if expected_code == "SAI_XAC_THUC" else "1"
    if (values["KetQua"], values["Ma"], values.get("LapLai")) != (done, expected_code, repeated):
        sys.exit(f"FAIL  {what}: {result}")
    print("ok   ", what)
    return values.get("MaBienNhan")


print("version: zeep", zeep.__version__)
dossiers = port("DVCServiceHoSo.asmx", "DVCServiceHoSo")
office = port("ServiceLienThonggVPUB.aspx", "ServiceLienThonggVPUB")
dossier = document("dossier.xml")

receipt = check("registers a dossier", dossiers.ThemMoiHoSoDVC(dossier, agency, secret), "DA_TIEP_NHAN", "0")
again = check("registers it again", dossiers.ThemMoiHoSoDVC(dossier, agency, secret), "DA_TIEP_NHAN", "1")
if not receipt or again != receipt:
    sys.exit(f"FAIL  another receipt: {receipt} {again}")
check("changes its status", dossiers.CapNhatTrangThaiHoSo(code, "Đang xử lý", agency, secret),
      "DA_CAP_NHAT_TRANG_THAI", "0")
check("records a step", dossiers.CapNhatQuaTrinhXuLyHoSo(document("step.xml"), agency, secret), "DA_GHI_QUA_TRINH", "0")
check("returns the result", dossiers.TraKetQuaHoSo(code, "20/03/2025 09:00:00", agency, secret), "DA_TRA_KET_QUA", "0")
check("sends a letter with its file to the Office",
      office.TiepNhanHoSoMotCuaVPUB(document("office.xml"), agency, secret), "DA_TIEP_NHAN", "0")
check("is refused with a wrong secret", dossiers.ThemMoiHoSoDVC(dossier, agency, "sai-mã"), "SAI_XAC_THUC")

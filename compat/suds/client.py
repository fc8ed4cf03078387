"""The five functions through suds. Arguments: base URL, dossier code, folder of documents."""
import os
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import suds
from suds.client import Client
from suds.sax.text import Raw

base, code, documents = sys.argv[1:]
agency, secret = os.environ["MOTCUA_AGENCY"], os.environ["MOTCUA_SECRET"]


def service(page):
    # Without a cache, which would outlive the server under test.
    client = Client(f"{base}/layouts/hatinh/dvc/{page}?WSDL", cache=None)
    client.set_options(port=client.wsdl.services[0].ports[0].name)
    return client.service


def document(name):
    """suds leaves "&amp;" in a string as it is, so that the inner document would lose one level of escaping."""
    return Raw(escape(Path(documents, name).read_text(encoding="utf-8")))


def check(what, result, expected_code, repeated=None):
    values = {element.tag: element.get("value") for element in ElementTree.fromstring(result)}
    done = "1" if expected_code.startswith("DA_") else "0"
    if (values["KetQua"], values["Ma"], values.get("LapLai")) != (done, expected_code, repeated):
        sys.exit(f"FAIL  {what}: {result}")
    print("ok   ", what)
    return values.get("MaBienNhan")


print("version: suds", suds.__version__)
dossiers, office = service("DVCServiceHoSo.asmx"), service("ServiceLienThonggVPUB.aspx")
dossier = document("dossier.xml")

check("is told of a document that suds has spoilt",
      dossiers.ThemMoiHoSoDVC(Path(documents, "dossier.xml").read_text(encoding="utf-8"), agency, secret),
      "XML_KHONG_HOP_LE")
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

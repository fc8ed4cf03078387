/* The five functions through gSOAP. Arguments: dossier code, folder of documents, addresses of the two services. */
#include "DVCServiceHoSoSoap.nsmap"
#include "soapH.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *document(const char *folder, const char *name) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        exit(1);
    }
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = malloc(length + 1);
    text[fread(text, 1, length, file)] = 0;
    fclose(file);
    return text;
}

/* Copies what follows <name value=" up to the next quote; "" when there is no such element. */
static void value(const char *result, const char *name, char *to, size_t size) {
    char start[64];
    snprintf(start, sizeof start, "<%s value=\"", name);
    const char *at = strstr(result, start);
    const char *from = at ? at + strlen(start) : "";
    snprintf(to, size, "%.*s", (int)strcspn(from, "\""), from);
}

static void check(struct soap *soap, const char *what, int error, const char *result, const char *expected) {
    char done[8], code[64], repeated[8], got[96];
    if (error) {
        printf("FAIL  %s: ", what);
        soap_print_fault(soap, stdout);
        exit(1);
    }
    value(result, "KetQua", done, sizeof done);
    value(result, "Ma", code, sizeof code);
    value(result, "LapLai", repeated, sizeof repeated);
    snprintf(got, sizeof got, "%s %s %s", done, code, repeated);
    if (strcmp(got, expected) != 0) {
        printf("FAIL  %s: %s\n", what, result);
        exit(1);
    }
    printf("ok    %s\n", what);
}

int main(int argc, char **argv) {
    char *code = argv[1], *folder = argv[2], *dossiers = argv[3], *office = argv[4];
    char *agency = getenv("MOTCUA_AGENCY"), *secret = getenv("MOTCUA_SECRET");
    char receipt[64], again[64];
    /* Without this mode char* would hold Latin-1. */
    struct soap *soap = soap_new1(SOAP_C_UTFSTRING);

    struct _tempuri__ThemMoiHoSoDVC reg = {document(folder, "dossier.xml"), agency, secret};
    struct _tempuri__ThemMoiHoSoDVCResponse registered;
    int error = soap_call___tempuri__ThemMoiHoSoDVC(soap, dossiers, NULL, &reg, &registered);
    check(soap, "registers a dossier", error, registered.ThemMoiHoSoDVCResult, "1 DA_TIEP_NHAN 0");
    value(registered.ThemMoiHoSoDVCResult, "MaBienNhan", receipt, sizeof receipt);
    error = soap_call___tempuri__ThemMoiHoSoDVC(soap, dossiers, NULL, &reg, &registered);
    check(soap, "registers it again", error, registered.ThemMoiHoSoDVCResult, "1 DA_TIEP_NHAN 1");
    value(registered.ThemMoiHoSoDVCResult, "MaBienNhan", again, sizeof again);
    if (!*receipt || strcmp(receipt, again) != 0) {
        printf("FAIL  another receipt: %s %s\n", receipt, again);
        return 1;
    }

    struct _tempuri__CapNhatTrangThaiHoSo status = {code, "Đang xử lý", agency, secret};
    struct _tempuri__CapNhatTrangThaiHoSoResponse changed;
    error = soap_call___tempuri__CapNhatTrangThaiHoSo(soap, dossiers, NULL, &status, &changed);
    check(soap, "changes its status", error, changed.CapNhatTrangThaiHoSoResult, "1 DA_CAP_NHAT_TRANG_THAI 0");

    struct _tempuri__CapNhatQuaTrinhXuLyHoSo step = {document(folder, "step.xml"), agency, secret};
    struct _tempuri__CapNhatQuaTrinhXuLyHoSoResponse recorded;
    error = soap_call___tempuri__CapNhatQuaTrinhXuLyHoSo(soap, dossiers, NULL, &step, &recorded);
    check(soap, "records a step", error, recorded.CapNhatQuaTrinhXuLyHoSoResult, "1 DA_GHI_QUA_TRINH 0");

    struct _tempuri__TraKetQuaHoSo result = {code, "20/03/2025 09:00:00", agency, secret};
    struct _tempuri__TraKetQuaHoSoResponse returned;
    error = soap_call___tempuri__TraKetQuaHoSo(soap, dossiers, NULL, &result, &returned);
    check(soap, "returns the result", error, returned.TraKetQuaHoSoResult, "1 DA_TRA_KET_QUA 0");

    struct _tempuri__TiepNhanHoSoMotCuaVPUB letter = {document(folder, "office.xml"), agency, secret};
    struct _tempuri__TiepNhanHoSoMotCuaVPUBResponse received;
    error = soap_call___tempuri__TiepNhanHoSoMotCuaVPUB(soap, office, NULL, &letter, &received);
    check(soap, "sends a letter with its file to the Office", error, received.TiepNhanHoSoMotCuaVPUBResult,
          "1 DA_TIEP_NHAN 0");

    reg.maxacthuc = "sai-mã";
    error = soap_call___tempuri__ThemMoiHoSoDVC(soap, dossiers, NULL, &reg, &registered);
    check(soap, "is refused with a wrong secret", error, registered.ThemMoiHoSoDVCResult, "0 SAI_XAC_THUC ");
    soap_destroy(soap);
    soap_end(soap);
    soap_free(soap);
    return 0;
}

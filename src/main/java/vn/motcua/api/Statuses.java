package vn.motcua.api;

import org.springframework.http.HttpStatus;
import vn.motcua.shared.ResultCode;

/** Which HTTP status (RFC 9110 §15) says what the contract's code says. */
final class Statuses {

    private Statuses() {}

    static HttpStatus of(ResultCode code) {
        return switch (code) {
            case DOSSIER_RECEIVED, STATUS_UPDATED, RESULT_RETURNED, STEP_RECORDED, DOSSIER_CORRECTED -> HttpStatus.OK;
            case NOT_AUTHENTICATED, SECRET_EXPIRED -> HttpStatus.UNAUTHORIZED;
            case WRONG_ENVIRONMENT, NETWORK_NOT_ALLOWED, AGENCY_CLOSED -> HttpStatus.FORBIDDEN;
            case MALFORMED_XML, MALFORMED_JSON, BAD_REQUEST -> HttpStatus.BAD_REQUEST;
            case INVALID_DATA, UNKNOWN_STATUS, PART_LENGTH, PART_DAMAGED, UPLOAD_MISMATCH ->
                HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case DOSSIER_EXISTS, STATUS_NOT_ALLOWED, PART_DIFFERS, UPLOAD_INCOMPLETE -> HttpStatus.CONFLICT;
            case DOSSIER_NOT_FOUND, UNKNOWN_ADDRESS, UPLOAD_NOT_FOUND, PART_NOT_FOUND -> HttpStatus.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case WRONG_CONTENT_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
            case QUOTA_EXCEEDED -> HttpStatus.TOO_MANY_REQUESTS;
            case SYSTEM_BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            case SYSTEM_FAULT -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** What a status says that something else than us has chosen. */
    static ResultCode codeOf(int status) {
        return switch (status) {
            case 404 -> ResultCode.UNKNOWN_ADDRESS;
            case 405 -> ResultCode.METHOD_NOT_ALLOWED;
            case 406 -> ResultCode.NOT_ACCEPTABLE;
            case 413 -> ResultCode.TOO_LARGE;
            case 415 -> ResultCode.WRONG_CONTENT_TYPE;
            case 503 -> ResultCode.SYSTEM_BUSY;
            default -> status < 500 ? ResultCode.BAD_REQUEST : ResultCode.SYSTEM_FAULT;
        };
    }
}

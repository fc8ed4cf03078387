package vn.motcua.office.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiCall;
import vn.motcua.api.RefusedCall;
import vn.motcua.exchange.FieldReader;
import vn.motcua.exchange.Refusal;
import vn.motcua.office.PartOutcome;
import vn.motcua.office.ReceivePart;
import vn.motcua.shared.Digest;
import vn.motcua.shared.FieldErrorCode;
import vn.motcua.shared.ResultCode;

/** Takes one part of a file: its bytes as they are, with their hash. */
@RestController
class PartController {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ReceivePart parts;

    PartController(ReceivePart parts) {
        this.parts = parts;
    }

    @PutMapping(path = UploadPaths.FILE + "/parts/{no}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Object> put(
            ApiCall call, @PathVariable String id, @PathVariable String no, HttpServletRequest request)
            throws IOException {
        if (isCompressed(request)) {
            throw refused(call, ResultCode.WRONG_CONTENT_TYPE);
        }
        UUID upload = UploadPaths.id(id).orElseThrow(() -> refused(call, ResultCode.UPLOAD_NOT_FOUND));
        if (!NUMBER.matcher(no).matches()) {
            throw refused(call, ResultCode.PART_NOT_FOUND);
        }
        var part = new ReceivePart.Part(upload, Integer.parseInt(no), digest(call, request), length(request));
        return answer(call, parts.receive(call.agency(), part, request.getInputStream()));
    }

    private static ResponseEntity<Object> answer(ApiCall call, PartOutcome outcome) {
        return switch (outcome) {
            case PartOutcome.Stored(var progress, boolean repeated) ->
                ResponseEntity.status(repeated ? HttpStatus.OK : HttpStatus.CREATED)
                        .body(UploadAnswer.of(progress));
            case PartOutcome.NoUpload() -> throw refused(call, ResultCode.UPLOAD_NOT_FOUND);
            case PartOutcome.NoSuchPart(int count) -> throw refused(call, ResultCode.PART_NOT_FOUND, count);
            case PartOutcome.WrongLength(int expected) -> throw refused(call, ResultCode.PART_LENGTH, expected);
            case PartOutcome.Damaged() -> throw refused(call, ResultCode.PART_DAMAGED);
            case PartOutcome.Different() -> throw refused(call, ResultCode.PART_DIFFERS);
            case PartOutcome.Busy() -> throw busy(call);
        };
    }

    private static Digest digest(ApiCall call, HttpServletRequest request) {
        Optional<String> header = Optional.ofNullable(request.getHeader(ContentDigest.HEADER));
        FieldReader fields = FieldReader.ofQuery(Map.of(ContentDigest.HEADER, header));
        String text = fields.required(ContentDigest.HEADER, 1000);
        Optional<Digest> digest = ContentDigest.parse(text);
        if (digest.isEmpty() && !fields.failed()) {
            fields.reject(FieldErrorCode.WRONG_FORM, ContentDigest.HEADER, ContentDigest.FORM);
        }
        return digest.orElseThrow(() -> new RefusedCall(Refusal.invalid(fields, call.reference())));
    }

    private static OptionalLong length(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    private static boolean isCompressed(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_ENCODING))
                .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
                .isPresent();
    }

    private static RefusedCall busy(ApiCall call) {
        return new RefusedCall(
                Refusal.of(ResultCode.SYSTEM_BUSY, call.reference()).withRetryAfter(RETRY_AFTER));
    }

    private static RefusedCall refused(ApiCall call, ResultCode code, Object... arguments) {
        return new RefusedCall(Refusal.of(code, call.reference(), arguments));
    }
}

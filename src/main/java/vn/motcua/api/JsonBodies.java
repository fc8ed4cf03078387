package vn.motcua.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Reads bodies whole, so many bytes at a time on this node: each is held in memory until its call is answered. */
@Component
class JsonBodies {

    /** Bytes that one permit stands for. */
    private static final int UNIT = 1024;

    private static final String HELD = JsonBodies.class.getName() + ".held";

    private final ApiSettings settings;
    private final Semaphore room;

    JsonBodies(ApiSettings settings) {
        this.settings = settings;
        this.room = new Semaphore(units(settings.bodies().toBytes()));
    }

    byte[] document(HttpServletRequest request) throws IOException {
        return read(request, settings.maxDocument().toBytes());
    }

    byte[] batch(HttpServletRequest request) throws IOException {
        return read(request, settings.maxBatch().toBytes());
    }

    /** Gives back the room that the call's body took. */
    void release(HttpServletRequest request) {
        if (request.getAttribute(HELD) instanceof Integer units) {
            request.removeAttribute(HELD);
            room.release(units);
        }
    }

    private byte[] read(HttpServletRequest request, long limit) throws IOException {
        checkEncoding(request);
        long length = request.getContentLengthLong();
        if (length > limit) {
            throw new BodyTooLarge(limit);
        }
        hold(request, units(length < 0 ? limit : length));
        InputStream body = request.getInputStream();
        byte[] bytes = body.readNBytes(Math.toIntExact(limit));
        CallAttributes.read(request, bytes.length);
        if (body.read() >= 0) {
            throw new BodyTooLarge(limit);
        }
        return bytes;
    }

    private void hold(HttpServletRequest request, int units) {
        if (!room.tryAcquire(units)) {
            throw new TooBusy();
        }
        request.setAttribute(HELD, units);
    }

    private static void checkEncoding(HttpServletRequest request) {
        boolean compressed = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_ENCODING))
                .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
                .isPresent();
        boolean otherCharset = Optional.ofNullable(request.getContentType())
                .map(type -> MediaType.parseMediaType(type).getCharset())
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .isPresent();
        if (compressed || otherCharset) {
            throw new WrongEncoding();
        }
    }

    private static int units(long bytes) {
        return Math.toIntExact((bytes + UNIT - 1) / UNIT);
    }
}

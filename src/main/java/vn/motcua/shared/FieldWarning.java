package vn.motcua.shared;

/**
 * One odd field of an accepted call.
 *
 * @param field name on the wire, without its parents
 * @param message in Vietnamese
 */
public record FieldWarning(FieldWarningCode code, String field, String message) {}

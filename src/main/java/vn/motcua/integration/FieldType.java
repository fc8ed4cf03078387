package vn.motcua.integration;

/** What may stand in a field or parameter of the contract. */
public enum FieldType {
    TEXT,
    /** {@code dd/MM/yyyy HH:mm:ss} in the province's time. */
    MOMENT,
    /** A file in base64. */
    FILE,
    /** Holds other elements. */
    GROUP,
    /** A parameter that holds the document with the fields. */
    DOCUMENT,
    /** A parameter: the agency's code. */
    AGENCY,
    /** A parameter: the agency's secret. */
    SECRET
}

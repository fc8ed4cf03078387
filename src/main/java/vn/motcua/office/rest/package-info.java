/** The REST edge of the Office's desk, below {@code /api/v1}: files in parts, dossiers with letters, files back. */
@org.jspecify.annotations.NullMarked
package vn.motcua.office.rest;

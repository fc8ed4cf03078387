/** The SOAP edge of the Office's desk. */
@org.jspecify.annotations.NullMarked
package vn.motcua.office.soap;

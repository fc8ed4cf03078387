/** The agencies' SOAP edge of the dossier. */
@org.jspecify.annotations.NullMarked
package vn.motcua.dossier.soap;

/** Pages on which officers work with dossiers, behind login. */
@org.jspecify.annotations.NullMarked
package vn.motcua.dossier.web.desk;

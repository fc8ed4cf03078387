/** Looking a dossier up, in a browser. */
@org.jspecify.annotations.NullMarked
package vn.motcua.lookup.web;

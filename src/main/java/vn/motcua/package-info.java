/** One province's dossiers: where agencies push them, where people find them. */
@org.jspecify.annotations.NullMarked
package vn.motcua;

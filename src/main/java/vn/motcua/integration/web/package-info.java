/** The integrators' pages. */
@org.jspecify.annotations.NullMarked
package vn.motcua.integration.web;

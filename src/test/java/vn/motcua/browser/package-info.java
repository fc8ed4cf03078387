/** What visitors see, tested in a real browser. */
@org.jspecify.annotations.NullMarked
package vn.motcua.browser;

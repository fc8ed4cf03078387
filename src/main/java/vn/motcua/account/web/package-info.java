/** Signing in, one's own account, the frame of pages behind login, in a browser. */
@org.jspecify.annotations.NullMarked
package vn.motcua.account.web;

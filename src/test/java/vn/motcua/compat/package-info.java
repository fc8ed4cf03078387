/** Clients that others' tools make of the contract. */
@NullMarked
package vn.motcua.compat;

import org.jspecify.annotations.NullMarked;

/** Asking for mails about a dossier, agreeing to them and stopping them, in a browser or a mail program. */
@NullMarked
package vn.motcua.notice.web;

import org.jspecify.annotations.NullMarked;

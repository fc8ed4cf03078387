package vn.motcua.agency.web;

import java.util.List;

/**
 * Something wrong in a form.
 *
 * @param field id of the field to go to
 * @param message key of its text
 */
record Wrong(String field, String message, List<Object> arguments) {

    static Wrong of(String field, String message, Object... arguments) {
        return new Wrong(field, message, List.of(arguments));
    }
}

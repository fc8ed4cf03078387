package vn.motcua.statistics.rest;

import java.util.Map;

/**
 * What a report answers.
 *
 * @param words in Vietnamese
 * @param parameters of its address, usual ones left out
 * @param from first day
 * @param to last day, today at the latest
 */
record QuestionView(String words, Map<String, String> parameters, String from, String to, String by, boolean linked) {}

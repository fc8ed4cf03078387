package vn.motcua.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.function.Function;
import vn.motcua.shared.ProvinceTime;

/**
 * The texts for agencies in {@code messages/exchange.properties}. {@code {0}} and on stand for the arguments; nothing
 * else is special, unlike in {@link java.text.MessageFormat}, whose quotes and digit groups would spoil codes.
 */
final class Messages {

    private static final Properties TEXTS = load();

    private Messages() {}

    /**
     * The text of {@code key.n} for n arguments or, where there is none, of {@code key}. Moments are written as the
     * contract has them, lists with commas.
     */
    static String text(String key, Object... arguments) {
        return filled(template(key, arguments.length), arguments, ProvinceTime::format);
    }

    /** In the words of {@code wire}: {@code rest.key} stands before {@code key} where the call came as JSON. */
    static String text(Wire wire, String key, Object... arguments) {
        return switch (wire) {
            case XML -> text(key, arguments);
            case JSON -> {
                String own = "rest." + key;
                boolean known = has(own) || has(own + "." + arguments.length);
                yield filled(template(known ? own : key, arguments.length), arguments, IsoMoment::write);
            }
        };
    }

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    private static String template(String key, int arguments) {
        String template = TEXTS.getProperty(key + "." + arguments, TEXTS.getProperty(key));
        if (template == null) {
            throw new IllegalArgumentException("No message " + key);
        }
        return template;
    }

    private static String filled(String template, Object[] arguments, Function<Instant, String> moments) {
        StringBuilder text = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int number = template.charAt(open + 1) - '0';
            text.append(template, from, open)
                    .append(number < arguments.length ? written(arguments[number], moments) : "");
            from = open + 3;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static String written(Object argument, Function<Instant, String> moments) {
        return switch (argument) {
            case Instant moment -> moments.apply(moment);
            case Iterable<?> list -> joined(list);
            default -> argument.toString();
        };
    }

    private static String joined(Iterable<?> list) {
        StringJoiner text = new StringJoiner(", ");
        list.forEach(item -> text.add(String.valueOf(item)));
        return text.toString();
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream file = Messages.class.getResourceAsStream("/messages/exchange.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

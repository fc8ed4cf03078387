package vn.motcua.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this is a demo, and how large.
 *
 * @param demo fills an empty test system with demo data
 * @param demoDossiers how many dossiers to generate
 */
@ConfigurationProperties("motcua")
public record DemoSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("5000") int demoDossiers) {}

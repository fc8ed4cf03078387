package vn.motcua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the portal and exchange: one JVM, one PostgreSQL. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MotCuaApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MotCuaApplication.class, arguments);
    }
}

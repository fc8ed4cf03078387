package vn.motcua.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import vn.motcua.BesideOthers;
import vn.motcua.RunningApplication;

/**
 * As {@link vn.motcua.MotCuaIT}, for pages in a browser: they share an application of their own, whose tests run beside
 * the others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "tests=browser")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ContextConfiguration(initializers = RunningApplication.class)
@BesideOthers
@interface BrowserIT {}

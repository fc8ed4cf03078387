package vn.motcua.demo;

/** Demo data must not go where real data is or will be. */
final class DemoRefused extends RuntimeException {

    DemoRefused(String message) {
        super(message);
    }
}

/**
 * How registrations are measured.
 *
 * @param seconds length of a round
 * @param warmUp seconds before the first round
 */
record Load(int rounds, int seconds, int warmUp, int clients) {

    @Override
    public String toString() {
        return "%d clients, %d rounds of %d s after %d s".formatted(clients, rounds, seconds, warmUp);
    }
}

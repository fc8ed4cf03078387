# To be sourced; needs name, and out, a folder to write to.

# need <test> <packages…>: the Debian packages are installed unless the command <test> succeeds.
need() {
    test=$1
    shift
    if sh -c "$test" >/dev/null 2>&1; then
        return
    fi
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        echo "Installing $*"
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$out/install.log" 2>&1 || {
            apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
                apt-get install -y -qq --no-install-recommends "$@"
        } >>"$out/install.log" 2>&1 || true
    fi
    if ! sh -c "$test" >/dev/null 2>&1; then
        echo "$name needs the Debian packages $*, or what they hold." >&2
        exit 3
    fi
}

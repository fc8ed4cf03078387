# To be sourced: sets JDK25 to the home of a JDK 25 or newer, or ends with one plain line.

is_jdk25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ "${version:-0}" -ge 25 ]
}

# On macOS the java on the PATH only passes on to the real one, which knows where it is.
home_of_path_java() {
    command -v java >/dev/null 2>&1 || return 0
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

find_jdk25() {
    for home in "${JAVA_HOME:-}" "$(home_of_path_java)" \
        /usr/lib/jvm/*25* /usr/lib/jvm/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /opt/*jdk* /usr/local/*jdk*; do
        if [ -n "$home" ] && is_jdk25 "$home"; then
            echo "$home"
            return
        fi
    done
}

JDK25=$(find_jdk25)
if [ -z "$JDK25" ]; then
    echo "No JDK 25 or newer found: install one, or let JAVA_HOME point to it." >&2
    exit 1
fi

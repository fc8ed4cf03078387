# To be sourced by the `run` of a Java client: Maven generates, compiles and runs it.
need "mvn --version" maven

# Short runs are faster without the second compiler.
export MAVEN_OPTS="${MAVEN_OPTS:-} -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
# What was generated from another address would be taken for up to date.
find "$out" -mindepth 1 -maxdepth 1 ! -name 'documents-*' -exec rm -rf {} +
if mvn -q -B -f "$here/pom.xml" process-classes -Dcompat.url="$url" -Dcompat.versions="$version" \
    >"$out/maven.log" 2>&1; then
    cat "$out/result.txt"
else
    grep -E '^(\[ERROR\]|FAIL|Exception|Caused)' "$out/maven.log" | head -n 20
    [ ! -e "$out/result.txt" ] || cat "$out/result.txt"
    exit 1
fi

# To be sourced by the `run` of a Java client: Maven generates, compiles and runs it.
need "mvn --version" maven
exec mvn -q -B -f "$compat/$name/pom.xml" process-classes -Dcompat.url="$url" -Dcompat.version="$version" \
    -Dcompat.code="$code" -Dcompat.documents="$documents"

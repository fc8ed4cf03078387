# To be sourced: builds the packaged program when it is missing or older than the sources.

jar=target/motcua.jar
if [ ! -f "$jar" ] || [ -n "$(find pom.xml src/main contracts -type f -newer "$jar" | head -n 1)" ]; then
    echo "Building $jar"
    mvn -q -B -DskipTests package
fi

# To be sourced: sets JDK25, compiles the program and its tests, and sets classpath to all they need.
. bench/jdk25.sh

echo "Compiling"
mvn -q -B test-compile
# Maven colours the end of what other programs print.
classpath=$(mvn -q -B exec:exec -Dexec.executable=echo -Dexec.args=%classpath -Dexec.classpathScope=test |
    tr -d '\033\n' | sed 's/\[[0-9;]*m//g')

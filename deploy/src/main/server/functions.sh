# What deploy/run, deploy/test and deploy/bench share.

# Prints the java command to use; ends the script with one sentence when there is none of at least the given version.
find_java() {
    local java version
    java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
    if ! version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java\.specification\.version = //p') || [ -z "$version" ]; then
        echo "No Java found: install a JDK $1 or newer, or point JAVA_HOME at one." >&2
        exit 1
    fi
    if [ "${version%%.*}" -lt "$1" ]; then
        echo "JAVA_HOME or PATH leads to Java $version: the gateway needs $1 or newer." >&2
        exit 1
    fi
    echo "$java"
}

# Builds the server folder under deploy/target, unless it is there and nothing it is made of is newer.
build_if_missing() {
    local root=$1 built=$1/deploy/target/server/comptoir-launch.jar
    if [ -f "$built" ] && [ -d "$root/deploy/target/server/runtime" ] && [ -z "$(find "$root/pom.xml" \
        "$root"/*/pom.xml "$root"/*/src/main -newer "$built" -print -quit)" ]; then
        return
    fi
    if ! command -v mvn >/dev/null; then
        echo "Maven is missing: install it (apt-get install maven), or start deploy/target/comptoir.jar where it was built." >&2
        exit 1
    fi
    echo "Building the gateway; the first time Maven fetches its libraries, which takes some minutes." >&2
    rm -f "$root"/deploy/target/server/*.jsa
    (cd "$root" && mvn -B -q -Dquick -DskipTests -pl deploy -am package >&2)
}

# Replaces this shell by the gateway. The first start leaves a class archive that makes the next ones quick.
start_gateway() {
    local java=$1 home=$2 release archive
    release=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java\.runtime\.version = //p' | tr -c 'A-Za-z0-9.\n' '_')
    archive="$home/classes-$release.jsa"
    local options=(-Xms128m "-Xmx${GATEWAY_HEAP:-512m}" -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Xlog:disable
        -Xlog:all=error:stderr -Dcomptoir.home="$home" -Djava.awt.headless=true)
    if [ -f "$archive" ]; then
        options+=(-XX:SharedArchiveFile="$archive")
    elif [ -w "$home" ]; then
        options+=(-XX:+RecordDynamicDumpInfo -Dcomptoir.archive="$archive")
    fi
    # shellcheck disable=SC2086 # several options in one variable
    exec "$java" "${options[@]}" ${GATEWAY_JAVA_OPTIONS:-} -jar "$home/comptoir-launch.jar"
}

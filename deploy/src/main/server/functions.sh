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
    # the launcher's copy of the settings would hide newer ones from the compiler; a bean that was moved would be there twice
    rm -rf "$root/deploy/target/classes" "$root/gateway/target/classes"
    (cd "$root" && mvn -B -q -Dquick -DskipTests -pl deploy -am package >&2)
}

# A first start is silent for long, and nobody should take it for stuck.
say_why_it_takes_long() {
    local archive=$1 reasons=()
    if [ -z "${GATEWAY_DB_URL:-}" ] && [ "${GATEWAY_DEMO:-true}" != false ] && [ ! -d "${GATEWAY_DATA:-data}" ]; then
        reasons+=("loads the demo")
    fi
    [ -f "$archive" ] || reasons+=("writes an archive of its classes")
    case ${#reasons[@]} in
        1) echo "The first start ${reasons[0]}; it takes about a minute, later ones some seconds." >&2 ;;
        2) echo "The first start ${reasons[0]} and ${reasons[1]}; it takes about a minute, later ones some seconds." >&2 ;;
    esac
}

# Whether programs get huge pages by asking. Code and heap in them cost a tenth less of the processor: a request runs through
# more small methods than its table of pages holds.
has_huge_pages() {
    grep -qsE '\[(madvise|always)\]' /sys/kernel/mm/transparent_hugepage/enabled
}

# Prints how Java runs the gateway on the database $1 (a JDBC address), an option a line.
java_options() {
    # Enough for the classes of a start, which otherwise ends in a full collection to make room for them
    # The heap grows by what is in use and no further: rather a collection more than memory of a machine that others need, too
    local options=(-Xms192m "-Xmx${GATEWAY_HEAP:-512m}" -XX:MetaspaceSize=160m -XX:+UseSerialGC
        -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30)
    # On the embedded database a trial: half the work at the start, three quarters of the throughput. Production gets all of it
    case "$1" in
        jdbc:h2:*) options+=(-XX:TieredStopAtLevel=1) ;;
        *) if has_huge_pages; then options+=(-XX:+UseTransparentHugePages); fi ;;
    esac
    printf '%s\n' "${options[@]}"
}

# Replaces this shell by the gateway. The first start leaves a class archive that makes the next ones quick.
start_gateway() {
    local java=$1 home=$2 release archive
    release=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java\.runtime\.version = //p' | tr -c 'A-Za-z0-9.\n' '_')
    archive="$home/classes-$release.jsa"
    local options=()
    mapfile -t options < <(java_options "${GATEWAY_DB_URL:-jdbc:h2:}")
    options+=(-XX:+ExitOnOutOfMemoryError -Xlog:disable -Xlog:all=error:stderr -Dcomptoir.home="$home" -Djava.awt.headless=true)
    if [ -f "$archive" ]; then
        options+=(-XX:SharedArchiveFile="$archive")
    elif [ -w "$home" ]; then
        options+=(-XX:+RecordDynamicDumpInfo -Dcomptoir.archive="$archive")
    fi
    say_why_it_takes_long "$archive"
    # the C library's pools of memory, one for each thread that asks at the same time, keep much and use little
    export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
    # shellcheck disable=SC2086 # several options in one variable
    exec "$java" "${options[@]}" ${GATEWAY_JAVA_OPTIONS:-} -jar "$home/comptoir-launch.jar"
}

# Installs the distribution's package $2 unless the command $1 is there.
need() {
    command -v "$1" >/dev/null && return
    echo "Installing $2 ..." >&2
    if [ "$(id -u)" != 0 ]; then
        sudo apt-get install -y -q "$2" >&2 || { echo "The tests need $2: apt-get install $2" >&2; exit 1; }
        return
    fi
    apt-get install -y -q --no-install-recommends "$2" >/dev/null 2>&1 \
        || { apt-get update -q >/dev/null && apt-get install -y -q --no-install-recommends "$2" >/dev/null; } \
        || { echo "The tests need $2 and apt-get could not install it." >&2; exit 1; }
}

# Where the embedded PostgreSQL cannot give up root's rights, the distribution's own server takes its place.
start_distribution_postgresql() {
    need pg_ctlcluster postgresql
    local bin
    bin=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
    POSTGRES_FOLDER=$(mktemp -d)
    chown postgres "$POSTGRES_FOLDER"
    su postgres -c "$bin/initdb -A trust -U postgres -D $POSTGRES_FOLDER/data" >/dev/null
    su postgres -c "$bin/pg_ctl -w -D $POSTGRES_FOLDER/data -l $POSTGRES_FOLDER/log \
        -o '-p 54329 -k $POSTGRES_FOLDER -c listen_addresses=127.0.0.1 -c max_connections=200' start" >/dev/null
    POSTGRES_STOP="$bin/pg_ctl -D $POSTGRES_FOLDER/data -m immediate stop"
    export GATEWAY_TEST_DB_URL=jdbc:postgresql://127.0.0.1:54329/postgres GATEWAY_TEST_DB_USER=postgres GATEWAY_TEST_DB_PASSWORD=postgres
}

stop_distribution_postgresql() {
    [ -n "${POSTGRES_STOP:-}" ] || return 0
    su postgres -c "$POSTGRES_STOP" >/dev/null || true
    rm -rf "$POSTGRES_FOLDER"
}

# Prints the home of an installed JDK of version $1, if there is one.
find_other_java() {
    local home
    for home in /usr/lib/jvm/*"$1"*; do
        if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q "version \"$1"; then
            echo "$home"
            return
        fi
    done
    return 1
}

# Starts what is built on Java $2, asks whether it is ready, stops it.
smoke_start() {
    local root=$1 home folder port=18999 pid ready=1
    home=$(find_other_java "$2") || { echo "No JDK $2 found under /usr/lib/jvm." >&2; return 1; }
    build_if_missing "$root"
    folder=$(mktemp -d)
    GATEWAY_HTTP_PORT=$port GATEWAY_DATA=$folder "$home/bin/java" -Xmx512m -XX:TieredStopAtLevel=1 \
        -Dcomptoir.home="$root/deploy/target/server" -jar "$root/deploy/target/server/comptoir-launch.jar" >"$folder/console" 2>&1 &
    pid=$!
    for _ in $(seq 240); do
        if grep -q '^Gateway ready: ' "$folder/console"; then ready=0; break; fi
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.5
    done
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    if [ "$ready" = 0 ]; then echo "Starts and answers on Java $2."; else echo "Does not start on Java $2:"; cat "$folder/console"; fi
    rm -rf "$folder"
    return "$ready"
}

# Builds the program with Maven for the scripts beside README.md, which read this file.
# Wants HOUSE, the folder of README.md, and JDK; gives PROGRAM, the jar to run.

PROGRAM=$HOUSE/app/target/synoptic/lib/synoptic.jar
CLASSES=$HOUSE/app/target/synoptic/classes.jsa
STAMP=$HOUSE/app/target/synoptic/built-from
LOG=$HOUSE/app/target/build.log

# A number for what all sources of the program hold; no time of change is looked at, so any checkout will do.
fingerprint() {
    (
        cd "$HOUSE"
        find pom.xml .mvn engine/pom.xml engine/src/main app/pom.xml app/src/main languages/*/pom.xml languages/*/src/main \
            -type f -exec cksum {} + | LC_ALL=C sort | cksum
    )
}

# True if the program is there, was made from these sources, and nobody has built it since by hand.
is_built() {
    [ -r "$PROGRAM" ] && [ -r "$STAMP" ] && [ -z "$(find "$HOUSE/app/target/synoptic/lib" -newer "$STAMP")" ] || return 1
    read -r stamp <"$STAMP"
    [ "$stamp" = "$(fingerprint)" ]
}

mark_as_built() {
    prepare_start
    fingerprint >"$STAMP"
}

find_maven() {
    command -v mvn >/dev/null && return
    say "Synoptic is built with Maven 3.8 or newer, and there is no mvn on the PATH. Install it:"
    say "  Ubuntu, Debian      sudo apt install maven"
    say "  Fedora              sudo dnf install maven"
    say "  macOS               brew install maven"
    say "  others              https://maven.apache.org/download.cgi"
    exit 4
}

build() {
    find_maven
    mkdir -p "$HOUSE/app/target" 2>/dev/null || cannot_write
    wait_for_other_builds
    if is_built; then return; fi

    say "Building Synoptic with the JDK in $JDK. This is done once and takes some minutes;"
    say "the first time it also downloads some 700 MB of libraries and language models. Details: $LOG"
    rm -rf "$HOUSE/app/target/synoptic"
    before=$(fingerprint)
    JAVA_HOME=$JDK mvn -B -f "$HOUSE/pom.xml" package -pl app -am -DskipTests -Dwarnings.fail=false >"$LOG" 2>&1 </dev/null &
    maven=$!
    trap 'kill "$maven" 2>/dev/null; leave_building; exit 130' INT TERM HUP
    follow_build
    if wait "$maven"; then
        prepare_start
        printf '%s\n' "$before" >"$STAMP"
    else
        say "The build failed:"
        grep '^\[ERROR\] [^ ]' "$LOG" | sed '/Help 1\]/,$d' | head -n 20 >&2
        say "All of its output is in $LOG"
        leave_building
        exit 4
    fi
    trap - INT TERM HUP
    leave_building
    say "Built."
}

# Keeps the classes of a small run in the form in which the JVM loads them fastest: about a tenth of a start-up.
prepare_start() {
    say "  preparing for quick starts"
    rm -f "$CLASSES"
    "$JDK/bin/java" -XX:+UseSerialGC -Xlog:disable "-XX:ArchiveClassesAtExit=$CLASSES" -jar "$PROGRAM" \
        annotate "$HOUSE"/examples/*/*1*.txt </dev/null >/dev/null 2>>"$LOG" || true
}

cannot_write() {
    say "[$HOUSE/app/target] cannot be written: Synoptic is built there"
    exit 4
}

# One build at a time: a folder is made by one process only.
wait_for_other_builds() {
    building=$HOUSE/app/target/building
    told=
    until mkdir "$building" 2>/dev/null; do
        [ -d "$building" ] || cannot_write
        other=
        if [ -r "$building/process" ]; then read -r other <"$building/process" || true; fi
        if [ -n "$other" ] && ! kill -0 "$other" 2>/dev/null; then
            leave_building
            continue
        fi
        [ -n "$told" ] || say "Another run is building Synoptic; waiting for it."
        told=yes
        sleep 1
    done
    echo $$ >"$building/process"
}

leave_building() {
    rm -rf "$HOUSE/app/target/building"
}

# Tells how far Maven is, from its log: on a terminal in one line that changes, else a line a step.
follow_build() {
    shown=
    while kill -0 "$maven" 2>/dev/null; do
        step=$(build_step)
        if [ -t 2 ]; then
            printf '\r\033[K  %s' "$step$(download_size "$step")" >&2
        elif [ "$step" != "$shown" ]; then
            say "  $step"
        fi
        shown=$step
        sleep 1
    done
    if [ -t 2 ]; then printf '\r\033[K' >&2; fi
}

# "[3/6] Synoptic language module: English; downloading stanford-corenlp-4.5.10-models.jar"
build_step() {
    awk '
        /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
            module = $0
            sub(/^\[INFO\] Building /, "", module)
            sub(/ +[0-9][^ ]* +\[[0-9\/]+\]$/, "", module)
            step = $NF " " module
        }
        /^(\[INFO\] )?Downloading from .*models.*\.jar$/ { model = $NF; sub(/.*\//, "", model) }
        /^(\[INFO\] )?Downloaded from .*models.*\.jar/   { model = "" }
        END { print (step == "" ? "reading what is to be built" : step) (model == "" ? "" : ": downloading " model) }
    ' "$LOG"
}

# ", 120 MB so far" while a model is on its way, as far as it can be seen.
download_size() {
    case $1 in
        *downloading*) ls -l "${HOME-}"/.m2/repository/edu/stanford/nlp/stanford-corenlp/*/*models*.jar.*[pt][am][rp] 2>/dev/null |
            awk '{ kilobytes += $5 / 1000 } END { if (NR) printf ", %d MB so far", kilobytes / 1000 }' ;;
    esac
}

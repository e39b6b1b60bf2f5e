# Finds a JDK for the scripts beside README.md, which read this file.

say() {
    printf '%s\n' "$*" >&2
}

# Sets JDK: JAVA_HOME if it is new enough, else the newest in the usual places.
find_jdk() {
    JDK=
    newest=20
    if [ -n "${JAVA_HOME-}" ]; then consider_jdk "$JAVA_HOME"; fi
    [ -n "$JDK" ] && return

    java=$(command -v java || true)
    while [ -h "$java" ]; do
        link=$(readlink "$java")
        case $link in
            /*) java=$link ;;
            *) java=${java%/*}/$link ;;
        esac
    done
    for home in "${java%/bin/java}" /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/* /opt/*/* \
        "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider_jdk "$home"
    done
    [ -n "$JDK" ] && return

    say "Synoptic needs a JDK of version 21 or newer, and found none: not in JAVA_HOME, on the PATH or in the usual folders."
    say "Install one, or set JAVA_HOME to the folder of one:"
    say "  Ubuntu, Debian 13   sudo apt install openjdk-21-jdk-headless"
    say "  Fedora              sudo dnf install java-21-openjdk-devel"
    say "  macOS               brew install openjdk@21"
    say "  others              https://adoptium.net/temurin/releases/?version=21"
    exit 4
}

# Takes a folder for JDK if it holds a newer one than was seen so far.
consider_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    while IFS='=' read -r key value; do
        [ "$key" = JAVA_VERSION ] || continue
        value=${value#\"}
        value=${value%%[!0-9]*}
        if [ "${value:-0}" -gt "$newest" ]; then
            newest=$value
            JDK=$1
        fi
    done <"$1/release"
}

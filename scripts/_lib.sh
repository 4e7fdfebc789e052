# Shared by the scripts beside it: finds the newest JDK, builds when a source is newer than the build, runs a class.
# Sourced, not run.

binome_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

binome_fail() { printf '%s\n' "$1" >&2; exit "${2:-1}"; }

# Every JDK of this machine, "version home" a line: JAVA_HOME, PATH and the usual folders.
binome_jdks() {
  local home version
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/none)")")")" \
      /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$home/bin/javac" ] || continue
    version=$("$home/bin/javac" -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
    case "$version" in ''|*[!0-9]*) continue ;; esac
    echo "$version $home"
  done
}

# Reads to the end: with pipefail a grep that stops early would fail the pipe.
binome_has_java() { binome_jdks | grep "^$1 " >/dev/null; }

# The newest JDK, or the one that BINOME_JDK names by its version.
binome_find_java() {
  local found
  found=$(binome_jdks | { [ -n "${BINOME_JDK:-}" ] && grep "^$BINOME_JDK " || cat; } | sort -rn | head -n 1)
  binome_java_version=${found%% *}
  [ "${binome_java_version:-0}" -ge 17 ] || binome_fail "A JDK 17 or later is missing: install one (Debian: apt-get install openjdk-17-jdk-headless) or set JAVA_HOME."
  export JAVA_HOME=${found#* }
}

binome_maven() {
  command -v mvn >/dev/null || binome_fail "Maven is missing: install it (Debian: apt-get install maven)."
  (cd "$binome_root" && mvn -B -ntp -Dstyle.color=never "$@")
}

# Compiles into target/classes and copies the libraries into target/lib, only when something changed.
binome_build() {
  local stamp="$binome_root/target/.built"
  if [ -f "$stamp" ] && [ -z "$(find "$binome_root/pom.xml" "$binome_root/src/main" -newer "$stamp" -print -quit)" ]; then
    return
  fi
  echo "Building (the first time downloads the libraries) …" >&2
  binome_maven -q compile dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=target/lib >&2 \
    || binome_fail "The build failed; its messages are above."
  touch "$stamp"
}

# binome_java CLASS ARGS…: replaces this shell by the class on the newest JDK.
binome_java() {
  local class=$1; shift
  exec "$JAVA_HOME/bin/java" ${BINOME_JAVA_OPTS:-} -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp "$binome_root/target/classes:$binome_root/target/lib/*" "$class" "$@"
}

# Compiles the tests as well and notes where their libraries are, only when something changed.
binome_build_tests() {
  local stamp="$binome_root/target/.built-tests"
  if [ -f "$stamp" ] && [ -z "$(find "$binome_root/pom.xml" "$binome_root/src" -newer "$stamp" -print -quit)" ]; then
    return
  fi
  echo "Building (the first time downloads the libraries) …" >&2
  binome_maven -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test.classpath >&2 \
    || binome_fail "The build failed; its messages are above."
  touch "$stamp"
}

# binome_measure CLASS ARGS…: runs a class of the tests with the heap and the collector that figures are told for.
binome_measure() {
  local class=$1; shift
  (cd "$binome_root" && "$JAVA_HOME/bin/java" ${BINOME_JAVA_OPTS:-} -Xmx4g --enable-native-access=ALL-UNNAMED -XX:+UseParallelGC -Dfile.encoding=UTF-8 \
    -cp "target/test-classes:target/classes:$(cat target/test.classpath)" "$class" "$@")
}

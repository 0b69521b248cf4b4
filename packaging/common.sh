# shellcheck shell=bash
# What packaging/run and packaging/test share. Sourced, never executed.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build="$root/build/release"

# OpenMP threads that wait must sleep: spinning ones would starve the window. Read when the library loads, so set here.
export OMP_WAIT_POLICY="${OMP_WAIT_POLICY:-passive}"
# A bare system has no locale at all, and Qt wants one in UTF-8.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

say() {
    printf 'outcross: %s\n' "$*" >&2
}

fail() {
    say "$*"
    exit 1
}

# The names in package lists, without comments.
packages_of() {
    grep -hv '^#' "$@"
}

# Those of the given packages that dpkg does not have.
missing_of() {
    local status
    status=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null || true)
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sed -n 's/^.i //p' <<<"$status" | sort -u)
}

# Installs what is missing of the given packages; touches neither apt nor the network when nothing is.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not Debian: taking it that these are here under other names: $*"
        return
    fi
    local missing log=$root/build/packages.log as_root=()
    missing=$(missing_of "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Packages are missing. As root, run: apt-get install $missing"
        as_root=(sudo)
        if [ "${CI:-}" = true ]; then
            as_root+=(-n)
        fi
    fi
    # shellcheck disable=SC2086 # one word a package
    set -- $missing
    say "Installing $# packages: $*"
    mkdir -p "$root/build"
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
    # A list that could not be fetched matters only when the package then cannot be installed.
    "${as_root[@]}" update >"$log" 2>&1 </dev/null || true
    "${as_root[@]}" install --no-install-recommends "$@" >>"$log" 2>&1 </dev/null ||
        fail "These packages could not be installed; is there a network? What apt-get said: $log"
}

# Whether the release preset is configured, and for this very folder: a build that was copied along with its sources
# still points to where they were.
configured() {
    [ -f "$build/build.ninja" ] && grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/CMakeCache.txt"
}

# Configures the release preset; further arguments go to CMake.
configure() {
    local log=$root/build/configure.log
    configured || rm -rf "$build"
    mkdir -p "$root/build"
    if ! (cd "$root" && cmake --preset release "$@") >"$log" 2>&1; then
        cat "$log" >&2
        fail "CMake could not configure the build."
    fi
}

# What the scripts share: packages, building, and saying so. Sourced, not run.
# shellcheck shell=bash disable=SC2034
set -euo pipefail
called_from="$PWD"
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root="$PWD"

# Packages, by purpose. `a|b`: the same thing under two names (Debian 12 | newer).
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libgl-dev "qt6-svg-dev|libqt6svg6-dev" qt6-tools-dev qt6-l10n-tools
    libsodium-dev libzstd-dev libmsgpack-cxx-dev nlohmann-json3-dev libexpected-dev libcli11-dev
    libedit-dev libsqlite3-dev libqrencode-dev qtkeychain-qt6-dev
)
window_packages=(libqt6svg6 qt6-wayland fonts-noto-core fonts-noto-color-emoji)
test_packages=(
    libgtest-dev libgmock-dev
    python3 python3-nacl python3-msgpack python3-zstandard faketime
    python3-gi xvfb xdotool imagemagick openbox at-spi2-core dbus-daemon
)
fuzz_packages=(clang-14 libclang-rt-14-dev)
tidy_packages=(clang-format-14 clang-tidy-14)
smoke_packages=(xvfb xdotool imagemagick)
bench_packages=(valgrind)

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

fingerprint() { sha256sum | cut -c1-16; }

is_installed() {
    [[ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null)" == ?i* ]]
}

# Of `a|b`: the one that is installed, else nothing and false.
installed_name() {
    local name
    for name in ${1//|/ }; do
        if is_installed "$name"; then echo "$name"; return; fi
    done
    return 1
}

# Of `a|b`: the first one that apt can install.
available_name() {
    local name
    for name in ${1//|/ }; do
        if [[ -n "$(apt-cache --quiet=0 madison "$name" 2>/dev/null)" ]]; then echo "$name"; return; fi
    done
    echo "${1%%|*}"
}

as_root() {
    if [[ $EUID -eq 0 ]]; then "$@" </dev/null; else sudo -n "$@" </dev/null; fi
}

# ensure_packages NAME...: installs what is missing, asking nobody anything. A stamp
# in build/ remembers what was found, so that the next start does not look again.
ensure_packages() {
    local stamp wanted missing=()
    stamp="build/.packages-$(printf '%s\n' "$@" | fingerprint)"
    if [[ -e "$stamp" ]]; then return; fi
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian: the packages meant by these names have to be there already: $*"
        return
    fi
    for wanted in "$@"; do
        installed_name "$wanted" >/dev/null || missing+=("$wanted")
    done
    if [[ ${#missing[@]} -gt 0 ]]; then install_packages "${missing[@]}"; fi
    mkdir -p build
    touch "$stamp"
}

install_packages() {
    local wanted names=()
    if [[ $EUID -ne 0 ]] && ! sudo -n true 2>/dev/null; then
        die "Missing packages, and no right to install them. As root: apt-get install ${*//|*/}"
    fi
    say "Installing: ${*//|*/}"
    quietly packages as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o DPkg::Lock::Timeout=300 update
    for wanted in "$@"; do
        if [[ "$wanted" == *"|"* ]]; then wanted="$(available_name "$wanted")"; fi
        names+=("$wanted")
    done
    quietly packages as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${names[@]}"
}

# quietly NAME COMMAND...: keeps the output in build/NAME.log, and shows its end
# when the command fails.
quietly() {
    local log="build/$1.log"
    shift
    mkdir -p build
    if "$@" </dev/null >"$log" 2>&1; then return; fi
    tail -n 40 "$log" >&2
    die "Failed: $* (all of it: $log)"
}

# Says so only if the caller is still waiting then.
after_a_second() {
    sleep 1 >/dev/null 2>&1
    if kill -0 $$ 2>/dev/null; then say "$1"; fi
}

# configure PRESET: sets up build/PRESET, if that was not done with these presets. With
# `tests=OFF` in the environment a fresh folder is set up without the tests, which need
# more packages; a folder that has them keeps them.
configure() {
    local preset="$1" tests="${tests:-ON}" folder="build/$1" state
    state="$(fingerprint <CMakePresets.json)"
    if [[ -e "$folder/build.ninja" ]] && is_configured "$folder/.configured" "$state"; then return; fi
    say "Configuring $preset ..."
    quietly "$preset-configure" cmake --fresh --preset "$preset" -D VAULTGRAM_TESTS="$tests" \
        -D VAULTGRAM_EXAMPLES="$tests"
    echo "$state $tests" >"$folder/.configured"
}

# build PRESET TARGET...: brings build/PRESET up to date. Without a target: all of it.
build() {
    local preset="$1"
    shift
    configure "$preset"
    after_a_second "Building $preset ... (some minutes the first time; see build/$preset-build.log)" &
    quietly "$preset-build" ninja -C "build/$preset" -j "$(nproc)" "$@"
    kill $! 2>/dev/null || true
}

is_configured() {
    local stamp="$1" state="$2"
    [[ -e "$stamp" ]] || return 1
    [[ "$(<"$stamp")" == "$state ON" ]] || [[ "$(<"$stamp")" == "$state $tests" ]]
}

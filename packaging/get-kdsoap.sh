#!/usr/bin/env bash
# KDSoap for Qt 6, which Debian 12 has only as a source: fetched with apt's own tools, checked against a fixed sum,
# built as static libraries in a folder that is kept. The last line is that folder, for CMAKE_PREFIX_PATH.
# ENVOI_DEPS names another place to keep it. With --is-there it only says whether it was built already.
set -euo pipefail
readonly VERSION=2.2.0
readonly SHA256=d012a22424c9523d93d012f3ef0ac6745395cc34a595188e48fb5e7656c984b1
readonly KEPT=${ENVOI_DEPS:-${XDG_CACHE_HOME:-$HOME/.cache}/envoi-deps}
readonly PREFIX=$KEPT/kdsoap-$VERSION-qt$(qmake6 -query QT_VERSION) SOURCE=$KEPT/kdsoap_$VERSION.orig.tar.xz

if [ "${1-}" = --is-there ]; then [ -f "$PREFIX/.done" ] && exit 0 || exit 1; fi
[ ! -f "$PREFIX/.done" ] || { echo "$PREFIX"; exit 0; }
mkdir -p "$KEPT"
exec 9>"$KEPT/.lock"
flock 9 # two builds at once: the second finds what the first made
[ ! -f "$PREFIX/.done" ] || { echo "$PREFIX"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"

# Where the packages of this machine come from, a later release's sources are too; its index is signed.
fetch() {
    local key helper origin address apt
    mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
    key=$(dpkg -L debian-archive-keyring | grep 'debian-archive-keyring\.\(gpg\|pgp\)$' | head -n 1)
    helper=$(dpkg -L apt | grep 'apt-helper$')
    origin=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | head -n 1)
    echo "deb-src [signed-by=$key] $origin trixie main" >"$work/sources.list"
    apt=(-o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=- -o Dir::State::Lists="$work/lists"
        -o Dir::Cache="$work/cache" -o APT::Sandbox::User="$(id -un)")
    apt-get -qq "${apt[@]}" update >&2
    address=$(apt-get "${apt[@]}" --print-uris --only-source source kdsoap |
        sed -n "s/^'\([^']*_$VERSION[^']*orig\.tar\.xz\)'.*/\1/p")
    "$helper" -o APT::Sandbox::User="$(id -un)" download-file "$address" "$SOURCE" "SHA256:$SHA256" >&2
}

echo "$SHA256  $SOURCE" | sha256sum --check --status 2>/dev/null || fetch
echo "$SHA256  $SOURCE" | sha256sum --check --status
(cd "$work" && cmake -E tar xf "$SOURCE") # cmake's own: xz-utils may not be there
launcher=()
! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
export CCACHE_BASEDIR=$work CCACHE_NOHASHDIR=1 # the folder's name changes each time, the objects do not
cmake -S "$work/kdsoap-$VERSION" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DKDSoap_QT6=ON -DKDSoap_STATIC=ON \
    -DKDSoap_EXAMPLES=OFF -DKDSoap_TESTS=OFF -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DCMAKE_INSTALL_PREFIX="$PREFIX" \
    -DCMAKE_INSTALL_LIBDIR=lib "${launcher[@]}" >&2
cmake --build "$work/build" >&2
cmake --install "$work/build" >&2
touch "$PREFIX/.done"
echo "$PREFIX"

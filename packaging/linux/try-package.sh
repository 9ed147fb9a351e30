#!/usr/bin/env bash
# Installs a Debian package on a clean system and starts its programs there: try-package.sh FILE.deb WORK_FOLDER
# The clean system is a folder made once by debootstrap, of the same release as this machine. Where that is not possible
# (it takes root and the right to mount), the package is unpacked and its programs are started from there.
set -euo pipefail
package=$(readlink -f "$1")
work=$2

. /etc/os-release
clean=$work/$ID-$VERSION_CODENAME.tar
root=$work/root

inside() {
    unshare --mount sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"' "$root" "$@"
}

rm -rf "$root"
mkdir -p "$root"

if [ "$(id -u)" != 0 ] || ! unshare --mount true; then
    dpkg-deb --extract "$package" "$root"
    for program in "$root"/usr/bin/*; do
        if ldd "$program" | grep 'not found'; then exit 1; fi
        QT_QPA_PLATFORM=offscreen "$program" --version
    done
    exit
fi

if [ ! -f "$clean" ]; then
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $VERSION_CODENAME" | head -n 1)
    components=main
    [ "$ID" = debian ] || components=main,universe
    debootstrap --variant=minbase --components=$components "$VERSION_CODENAME" "$root" "$mirror"
    tar --create --file "$clean.part" --directory "$root" .
    mv "$clean.part" "$clean"
else
    tar --extract --file "$clean" --directory "$root"
fi

cp "$package" "$root/tmp/envoi.deb"
inside apt-get update
inside apt-get install -y --no-install-recommends /tmp/envoi.deb fonts-dejavu-core shared-mime-info desktop-file-utils

inside envoi-cli --version
inside envoi-cli demo /root/demo.envoi
inside envoi-cli --project /root/demo.envoi contacts count
inside env QT_QPA_PLATFORM=offscreen envoi --screenshots /root/pictures --language fr
[ -n "$(ls "$root"/root/pictures/*.png)" ]
inside grep -q 'application/x-envoi=envoi.desktop' /usr/share/applications/mimeinfo.cache
inside grep -qx '50:application/x-envoi:\*.envoi' /usr/share/mime/globs2
inside apt-get purge -y envoi
if inside sh -c 'command -v envoi envoi-cli'; then exit 1; fi
rm -rf "$root"

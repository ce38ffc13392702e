#!/bin/sh
# The journeys need a headless Chromium and its driver. Where they are missing and this is Debian as root, they are
# installed from Debian's packages; otherwise one sentence says what to install.
set -eu
have() { command -v chromium >/dev/null 2>&1 && command -v chromedriver >/dev/null 2>&1; }
if have; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing chromium and chromium-driver from Debian's packages for the browser journeys"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq || true
    apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-dejavu-core >/dev/null || true
fi
if have; then exit 0; fi
echo "Chromium and its driver are missing, and the browser journeys need them. On Debian, as root: apt-get install chromium chromium-driver" >&2
exit 1

#!/bin/sh
# Brings the clients from npm, at the versions of package-lock.json; does nothing when they are already here.
set -eu
cd "$(dirname "$0")/test/js"
if [ -f node_modules/.package-lock.json ] && [ ! package-lock.json -nt node_modules/.package-lock.json ]; then exit 0; fi
if ! command -v npm >/dev/null 2>&1; then
    echo "npm is missing: the clients come from npm. On Debian: apt-get install npm" >&2
    exit 1
fi
exec npm ci --ignore-scripts --no-audit --no-fund --loglevel=error

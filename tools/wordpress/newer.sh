#!/usr/bin/env bash
# Unpacks the WordPress of a later Debian beside the system, without installing anything, and prints its folder:
#   WORDPRESS=$(tools/wordpress/newer.sh sid) npm run test:wordpress
# What it has fetched is kept in node_modules/.cache, where `npm ci` clears it away.
set -euo pipefail
suite=${1:?a suite, such as sid}
cache=$(cd "$(dirname "$0")/../.." && pwd)/node_modules/.cache/wordpress/$suite
root=$cache/root
if [ ! -e "$cache/done" ]; then
  rm -rf "$cache"
  mkdir -p "$cache"/{lists,archives}/partial "$root" "$cache/debs"
  mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Component: main' | grep -m 1 'debian/*$')
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$cache/sources.list"
  apt=(-qq -o Dir::Etc::sourcelist="$cache/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$cache/lists"
    -o Dir::Cache="$cache" -o Dir::Cache::archives=archives -o Acquire::Languages=none -o APT::Sandbox::User=root)
  apt-get "${apt[@]}" update >&2
  # WordPress links to files of these, and has its themes in packages of their own.
  wanted=(wordpress libjs-cropper libjs-jquery libjs-jquery-ui libjs-lodash libjs-underscore libphp-phpmailer php-getid3)
  themes=$(apt-cache "${apt[@]}" pkgnames wordpress-theme-twentytwenty)
  cd "$cache/debs"
  for package in "${wanted[@]}" $themes; do
    version=$(apt-cache "${apt[@]}" madison "$package" | awk -F'|' -v suite="$suite" '$3 ~ suite { gsub(/ /, "", $2); print $2; exit }')
    apt-get "${apt[@]}" download "$package=$version" >&2 || echo "not there: $package" >&2
  done
  for package in *.deb; do dpkg-deb -x "$package" "$root"; done
  # A link to the system is one to what was unpacked, where that has it.
  find "$root" -type l | while read -r link; do
    target=$(readlink "$link")
    if [[ $target == /* && -e $root$target ]]; then ln -sfn "$root$target" "$link"; fi
  done
  touch "$cache/done"
fi
echo "$root/usr/share/wordpress"

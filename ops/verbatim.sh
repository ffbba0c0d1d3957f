#!/bin/sh
# The command line of the Verbatim that runs as a service, as its user, with its settings and its data. For root.
# Install as /usr/local/bin/verbatim. Name files by absolute paths.
set -eu
umask 077
cd /etc/verbatim
exec setpriv --reuid=verbatim --regid=verbatim --clear-groups \
  env HOME=/var/lib/verbatim DATA_DIR=/var/lib/verbatim ARTICLES_DIR=/opt/verbatim/current/articles \
  node /opt/verbatim/current/dist/cli.js "$@"

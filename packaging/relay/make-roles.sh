#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the relay's two roles and its database, with the passwords that stand in the two addresses.
# Given to PostgreSQL's container, which runs it once, as superuser; or run it yourself: SECRETS=folder sh make-roles.sh
set -eu
export SECRETS="${SECRETS:-/run/secrets}"
psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\set owner `sed -nE 's#^[^:]+://[^:]+:([^@]+)@.*#\1#p' "$SECRETS/owner_url"`
\set relay `sed -nE 's#^[^:]+://[^:]+:([^@]+)@.*#\1#p' "$SECRETS/database_url"`
CREATE ROLE shoptalk_owner LOGIN PASSWORD :'owner';
CREATE ROLE shoptalk_relay LOGIN PASSWORD :'relay';
CREATE DATABASE shoptalk OWNER shoptalk_owner;
SQL

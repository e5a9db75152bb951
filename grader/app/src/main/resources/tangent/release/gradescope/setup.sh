#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the image: what the grader needs, and nothing of a student's.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y --no-install-recommends openjdk-17-jdk-headless bubblewrap

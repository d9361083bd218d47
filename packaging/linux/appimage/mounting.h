// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdbool.h>
#include <stdint.h>

enum { maxPath = 4096 };

/// Mounts the squashfs archive that starts at `offset` of this program's own file below TMPDIR, and writes
/// the mount point's path to `path` (maxPath bytes). A process of its own serves the files. It unmounts when
/// every process that has inherited `*keepAlive` has ended or closed it. Gives false where there is no FUSE.
bool mountImage(int64_t offset, char *path, int *keepAlive);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Writes the squashfs archive that starts at `offset` of the file `image` into the folder `path`, which must
/// not exist. Nothing is written outside that folder, whatever the archive holds. On failure it says why on
/// standard error, gives false and leaves what was written.
bool extractImage(const char *image, int64_t offset, const char *path);

/// Deletes a folder with all that is in it, without following symbolic links. A folder that does not exist is
/// deleted.
bool removeFolder(const char *path);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// Extracts this program's squashfs archive, which starts at `offset` of its file, into the person's cache
/// folder, if the same image has not been extracted before, and writes the folder's path to `path` (maxPath
/// bytes). The program that is started afterwards inherits a lock on that folder. Folders of other images
/// that no program holds are deleted. On failure it says why on standard error.
bool extractToCache(int64_t offset, char *path);

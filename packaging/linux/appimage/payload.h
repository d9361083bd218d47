// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdint.h>

/// Where the squashfs archive begins in an AppImage: the first byte after the ELF program that `file` starts
/// with. Gives -1 if `file` does not start with a 64-bit ELF program of this computer's byte order, or ends
/// there. Source: AppImage type 2 image format, and elf(5).
int64_t payloadOffset(int file);

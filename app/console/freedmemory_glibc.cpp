// SPDX-License-Identifier: GPL-3.0-or-later
// With glibc, a `free` that the program defines replaces the library's for every library in the process.
// Memory that Qt, SQLite or D-Bus free is therefore overwritten first, so that no text and no token outlives
// its owner.
#include "app/console/freedmemory.h"

#include <cstring>
#include <malloc.h>
#include <string.h>

extern "C" {
// NOLINTBEGIN(bugprone-reserved-identifier): glibc's names
void *__libc_malloc(size_t size) noexcept;
void __libc_free(void *memory) noexcept;
// NOLINTEND(bugprone-reserved-identifier)

void free(void *memory) noexcept
{
    if (!memory)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

void *realloc(void *memory, size_t size) noexcept
{
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const size_t has = malloc_usable_size(memory);
    if (size <= has && size >= has / 2)
        return memory;
    void *const moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, size < has ? size : has);
    free(memory);
    return moved;
}
}

namespace shoptalk {

namespace {
constexpr size_t stackBytes = 256 * 1024;

[[gnu::noinline]] void eraseStack()
{
    char below[stackBytes];
    explicit_bzero(below, sizeof below);
}
} // namespace

void eraseFreedMemory()
{
    eraseStack();
    malloc_trim(0);
}

} // namespace shoptalk

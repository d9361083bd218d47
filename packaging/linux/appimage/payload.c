// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload.h"

#include <elf.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool readAt(int file, void *buffer, size_t size, int64_t offset)
{
    return offset >= 0 && pread(file, buffer, size, offset) == (ssize_t)size;
}

/// The larger of `end` and the end of a range of the file. Gives -1 if a number cannot be right.
static int64_t extended(int64_t end, uint64_t offset, uint64_t size)
{
    uint64_t rangeEnd = 0;
    if (end < 0 || __builtin_add_overflow(offset, size, &rangeEnd) || rangeEnd > INT64_MAX)
        return -1;
    return (int64_t)rangeEnd > end ? (int64_t)rangeEnd : end;
}

static int64_t endOfSegments(int file, const Elf64_Ehdr *header, int64_t end)
{
    end = extended(end, header->e_phoff, (uint64_t)header->e_phnum * sizeof(Elf64_Phdr));
    for (unsigned at = 0; at < header->e_phnum && end >= 0; ++at) {
        Elf64_Phdr segment;
        if (!readAt(file, &segment, sizeof segment, (int64_t)(header->e_phoff + at * sizeof segment)))
            return -1;
        end = extended(end, segment.p_offset, segment.p_filesz);
    }
    return end;
}

static int64_t endOfSections(int file, const Elf64_Ehdr *header, int64_t end)
{
    end = extended(end, header->e_shoff, (uint64_t)header->e_shnum * sizeof(Elf64_Shdr));
    for (unsigned at = 0; at < header->e_shnum && end >= 0; ++at) {
        Elf64_Shdr section;
        if (!readAt(file, &section, sizeof section, (int64_t)(header->e_shoff + at * sizeof section)))
            return -1;
        if (section.sh_type != SHT_NOBITS)
            end = extended(end, section.sh_offset, section.sh_size);
    }
    return end;
}

static bool isSupported(const Elf64_Ehdr *header)
{
    const unsigned char order = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? ELFDATA2LSB : ELFDATA2MSB;
    return memcmp(header->e_ident, ELFMAG, SELFMAG) == 0 && header->e_ident[EI_CLASS] == ELFCLASS64
        && header->e_ident[EI_DATA] == order && header->e_phentsize == sizeof(Elf64_Phdr)
        && (header->e_shnum == 0 || header->e_shentsize == sizeof(Elf64_Shdr));
}

int64_t payloadOffset(int file)
{
    Elf64_Ehdr header;
    if (!readAt(file, &header, sizeof header, 0) || !isSupported(&header))
        return -1;
    const int64_t end = endOfSections(file, &header, endOfSegments(file, &header, (int64_t)sizeof header));
    struct stat status;
    return end >= 0 && fstat(file, &status) == 0 && end < status.st_size ? end : -1;
}

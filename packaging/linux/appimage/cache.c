// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache.h"

#include "extraction.h"
#include "mounting.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static const char lockSuffix[] = ".lock";

static bool failed(const char *what)
{
    fprintf(stderr, "AppImage: %s: %s\n", what, strerror(errno));
    return false;
}

__attribute__((format(printf, 2, 3))) static bool format(char *path, const char *pattern, ...)
{
    va_list arguments;
    va_start(arguments, pattern);
    const int length = vsnprintf(path, maxPath, pattern, arguments);
    va_end(arguments);
    if (length > 0 && length < maxPath)
        return true;
    errno = ENAMETOOLONG;
    return failed("the cache folder");
}

/// The folder of all extracted images: a folder of this person that nobody else can write to.
static bool openCache(char *folder)
{
    const char *base = getenv("XDG_CACHE_HOME");
    const char *home = getenv("HOME");
    char parent[maxPath];
    if (base != NULL && base[0] == '/') {
        if (!format(parent, "%s", base))
            return false;
    } else if (home == NULL || home[0] != '/') {
        errno = ENOENT;
        return failed("HOME is not set");
    } else if (!format(parent, "%s/.cache", home)) {
        return false;
    }
    if (mkdir(parent, 0700) != 0 && errno != EEXIST)
        return failed(parent);
    if (!format(folder, "%s/shoptalk-appimage", parent))
        return false;
    if (mkdir(folder, 0700) != 0 && errno != EEXIST)
        return failed(folder);
    struct stat status;
    if (lstat(folder, &status) != 0)
        return failed(folder);
    if (!S_ISDIR(status.st_mode) || status.st_uid != geteuid() || (status.st_mode & 0022U) != 0) {
        errno = EPERM;
        return failed(folder);
    }
    return true;
}

/// A name that changes whenever the image is replaced by another.
static bool nameOfImage(char *name)
{
    struct stat status;
    if (stat("/proc/self/exe", &status) != 0)
        return failed("/proc/self/exe");
    return format(name, "%llx-%llx-%llx-%lx", (unsigned long long)status.st_ino,
                  (unsigned long long)status.st_size, (unsigned long long)status.st_mtim.tv_sec,
                  (unsigned long)status.st_mtim.tv_nsec);
}

/// Opens and locks `path`; -1 if `mode` has LOCK_NB and another process holds it. A lock file that another
/// process has deleted meanwhile is no lock, so that it is opened again.
static int lockFile(const char *path, int mode)
{
    for (;;) {
        const int file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
        struct stat status;
        if (file < 0)
            return -1;
        if (flock(file, mode) != 0 && errno != EINTR) {
            close(file);
            return -1;
        }
        if (fstat(file, &status) == 0 && status.st_nlink > 0)
            return file;
        close(file);
    }
}

/// Deletes the extracted images in `folder` that no program uses, except the one called `own`.
static void removeUnused(const char *folder, const char *own)
{
    DIR *entries = opendir(folder);
    if (entries == NULL)
        return;
    for (struct dirent *entry = readdir(entries); entry != NULL; entry = readdir(entries)) {
        const size_t length = strlen(entry->d_name);
        const size_t suffix = sizeof lockSuffix - 1;
        if (length <= suffix || strcmp(entry->d_name + length - suffix, lockSuffix) != 0)
            continue;
        const int stem = (int)(length - suffix);
        if (strlen(own) == (size_t)stem && strncmp(entry->d_name, own, (size_t)stem) == 0)
            continue;
        char lock[maxPath];
        char image[maxPath];
        if (!format(lock, "%s/%s", folder, entry->d_name)
            || !format(image, "%s/%.*s", folder, stem, entry->d_name))
            continue;
        const int file = lockFile(lock, LOCK_EX | LOCK_NB);
        if (file < 0)
            continue;
        if (removeFolder(image))
            unlink(lock);
        close(file);
    }
    closedir(entries);
}

/// Extracts beside the final name first: a folder that stands there is complete.
static bool extractOnce(int64_t offset, const char *path)
{
    if (access(path, F_OK) == 0)
        return true;
    char unfinished[maxPath];
    if (!format(unfinished, "%s.new", path))
        return false;
    if (!removeFolder(unfinished) || !extractImage("/proc/self/exe", offset, unfinished)) {
        removeFolder(unfinished);
        return false;
    }
    return rename(unfinished, path) == 0 || failed(path);
}

bool extractToCache(int64_t offset, char *path)
{
    char folder[maxPath];
    char name[maxPath];
    char lock[maxPath];
    if (!openCache(folder) || !nameOfImage(name) || !format(path, "%s/%s", folder, name)
        || !format(lock, "%s%s", path, lockSuffix))
        return false;
    const int file = lockFile(lock, LOCK_EX);
    if (file < 0)
        return failed(lock);
    const bool isExtracted = extractOnce(offset, path);
    removeUnused(folder, name);
    // Shared from here on. It stays open, and locked, in the program that this process becomes.
    if (flock(file, LOCK_SH) != 0 || access(path, F_OK) != 0) {
        close(file);
        return isExtracted && extractToCache(offset, path);
    }
    return isExtracted;
}

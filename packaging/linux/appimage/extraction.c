// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <squashfuse/squashfuse.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { maxDepth = 64, chunkSize = 128 * 1024, maxOpenFolders = 32 };

static bool extractFolder(sqfs *archive, sqfs_inode *folder, int target, int depth);

static bool failed(const char *what, const char *name)
{
    fprintf(stderr, "AppImage: %s %s: %s\n", what, name,
            errno != 0 ? strerror(errno) : "the archive is damaged");
    return false;
}

/// A name that cannot lead out of the folder it stands in.
static bool isPlainName(const char *name)
{
    return name[0] != '\0' && strchr(name, '/') == NULL && strcmp(name, ".") != 0 && strcmp(name, "..") != 0;
}

static bool writeAll(int file, const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t written = write(file, data, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data += written;
        size -= (size_t)written;
    }
    return true;
}

static bool copyContent(sqfs *archive, sqfs_inode *inode, int file)
{
    static char buffer[chunkSize];
    const uint64_t total = inode->xtra.reg.file_size;
    for (uint64_t done = 0; done < total;) {
        sqfs_off_t size = chunkSize;
        errno = 0;
        if (sqfs_read_range(archive, inode, (sqfs_off_t)done, &size, buffer) != SQFS_OK || size <= 0)
            return false;
        if (!writeAll(file, buffer, (size_t)size))
            return false;
        done += (uint64_t)size;
    }
    return true;
}

static bool extractFile(sqfs *archive, sqfs_inode *inode, int target, const char *name)
{
    const int file = openat(target, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return failed("cannot create", name);
    // Only the owner may write; no set-user-id bit comes out of an archive.
    const mode_t mode = inode->base.mode & 0755U;
    const bool isWritten = copyContent(archive, inode, file) && fchmod(file, mode | 0400U) == 0;
    const bool isClosed = close(file) == 0;
    return (isWritten && isClosed) || failed("cannot write", name);
}

static bool extractLink(sqfs *archive, sqfs_inode *inode, int target, const char *name)
{
    char text[4096];
    size_t size = sizeof text;
    errno = 0;
    if (sqfs_readlink(archive, inode, text, &size) != SQFS_OK || symlinkat(text, target, name) != 0)
        return failed("cannot create the link", name);
    return true;
}

static bool extractSubfolder(sqfs *archive, sqfs_inode *inode, int target, const char *name, int depth)
{
    if (mkdirat(target, name, 0700) != 0)
        return failed("cannot create", name);
    const int folder = openat(target, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return failed("cannot open", name);
    const bool isExtracted = extractFolder(archive, inode, folder, depth + 1);
    close(folder);
    return isExtracted;
}

static bool extractEntry(sqfs *archive, sqfs_dir_entry *entry, int target, int depth)
{
    const char *name = sqfs_dentry_name(entry);
    sqfs_inode inode;
    errno = 0;
    if (!isPlainName(name) || sqfs_inode_get(archive, &inode, sqfs_dentry_inode(entry)) != SQFS_OK)
        return failed("cannot read", name);
    switch (inode.base.mode & S_IFMT) {
    case S_IFDIR:
        return extractSubfolder(archive, &inode, target, name, depth);
    case S_IFREG:
        return extractFile(archive, &inode, target, name);
    case S_IFLNK:
        return extractLink(archive, &inode, target, name);
    default:
        errno = ENOTSUP; // A device or a socket has no place in a program's folder.
        return failed("cannot create", name);
    }
}

static bool extractFolder(sqfs *archive, sqfs_inode *folder, int target, int depth)
{
    if (depth > maxDepth) {
        errno = ELOOP;
        return failed("cannot extract", "a folder");
    }
    sqfs_dir iterator;
    sqfs_name name;
    sqfs_dir_entry entry;
    sqfs_err error = SQFS_OK;
    sqfs_dentry_init(&entry, name);
    errno = 0;
    if (sqfs_dir_open(archive, folder, &iterator, 0) != SQFS_OK)
        return failed("cannot read", "a folder");
    while (sqfs_dir_next(archive, &iterator, &entry, &error)) {
        if (!extractEntry(archive, &entry, target, depth))
            return false;
    }
    return error == SQFS_OK || failed("cannot read", "a folder");
}

static bool extractInto(sqfs *archive, const char *path)
{
    sqfs_inode root;
    errno = 0;
    if (sqfs_inode_get(archive, &root, sqfs_inode_root(archive)) != SQFS_OK)
        return failed("cannot read", "the archive");
    if (mkdir(path, 0700) != 0)
        return failed("cannot create", path);
    const int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return failed("cannot open", path);
    const bool isExtracted = extractFolder(archive, &root, folder, 0);
    close(folder);
    return isExtracted;
}

bool extractImage(const char *image, int64_t offset, const char *path)
{
    sqfs archive;
    if (sqfs_open_image(&archive, image, (size_t)offset) != SQFS_OK)
        return false; // It has said why.
    const bool isExtracted = extractInto(&archive, path);
    sqfs_destroy(&archive);
    sqfs_fd_close(archive.fd);
    return isExtracted;
}

static int removeEntry(const char *path, const struct stat *status, int type, struct FTW *position)
{
    (void)status;
    (void)type;
    (void)position;
    return remove(path);
}

bool removeFolder(const char *path)
{
    return nftw(path, removeEntry, maxOpenFolders, FTW_DEPTH | FTW_PHYS | FTW_MOUNT) == 0 || errno == ENOENT;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mounting.h"

#define FUSE_USE_VERSION 32
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <squashfuse/ll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct fuse_lowlevel_ops operations = {
    .lookup = sqfs_ll_op_lookup,
    .forget = sqfs_ll_op_forget,
    .getattr = sqfs_ll_op_getattr,
    .readlink = sqfs_ll_op_readlink,
    .open = sqfs_ll_op_open,
    .read = sqfs_ll_op_read,
    .release = sqfs_ll_op_release,
    .opendir = sqfs_ll_op_opendir,
    .readdir = sqfs_ll_op_readdir,
    .releasedir = sqfs_ll_op_releasedir,
};

/// Answers the kernel's requests until the file system is unmounted or nobody holds the other end of
/// `keepAlive`.
static void serve(struct fuse_session *session, int keepAlive)
{
    struct pollfd watched[] = {{fuse_session_fd(session), POLLIN, 0}, {keepAlive, POLLIN, 0}};
    struct fuse_buf buffer = {0};
    while (!fuse_session_exited(session)) {
        if (poll(watched, 2, -1) < 0) {
            if (errno == EINTR)
                continue;
            break;
        }
        if (watched[0].revents != 0) {
            const int received = fuse_session_receive_buf(session, &buffer);
            if (received > 0)
                fuse_session_process_buf(session, &buffer);
            else if (received != -EINTR && received != -EAGAIN)
                break;
        } else if (watched[1].revents != 0) {
            break; // The last program of the image has ended.
        }
    }
    free(buffer.mem);
}

/// The program ends when its person logs out, and this process after it: not before, as its files would be
/// gone.
static void outliveProgram(void)
{
    setsid();
    for (const int *number = (const int[]){SIGINT, SIGTERM, SIGHUP, SIGPIPE, 0}; *number != 0; ++number)
        signal(*number, SIG_IGN);
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int file = 0; file <= 2 && nothing >= 0; ++file)
        dup2(nothing, file);
    if (nothing > 2)
        close(nothing);
    if (chdir("/") != 0)
        abort(); // It cannot fail, and the folder it was started in must not be kept busy.
}

/// What the serving process does. It writes a byte to `ready` once the files can be read.
static void mountAndServe(int64_t offset, const char *path, int ready, int keepAlive)
{
    sqfs_ll *archive = sqfs_ll_open("/proc/self/exe", (size_t)offset);
    if (archive == NULL)
        return;
    char *words[] = {"shoptalk", "-o", "ro,nosuid,nodev,fsname=shoptalk,subtype=squashfuse"};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    struct fuse_session *session = fuse_session_new(&arguments, &operations, sizeof operations, archive);
    if (session != NULL) {
        if (fuse_session_mount(session, path) == 0) {
            const int device = fuse_session_fd(session);
            fcntl(device, F_SETFL, fcntl(device, F_GETFL) | O_NONBLOCK);
            outliveProgram();
            if (write(ready, "", 1) == 1) {
                close(ready);
                serve(session, keepAlive);
            }
            fuse_session_unmount(session);
        }
        fuse_session_destroy(session);
    }
    sqfs_ll_destroy(archive);
    free(archive);
}

/// Starts a process that is nobody's child, so that the program does not have one that it did not start.
static bool startServer(int64_t offset, const char *path, const int ready[2], const int keepAlive[2])
{
    const pid_t intermediate = fork();
    if (intermediate == 0) {
        const pid_t server = fork();
        if (server == 0) {
            close(ready[0]);
            close(keepAlive[1]);
            mountAndServe(offset, path, ready[1], keepAlive[0]);
            rmdir(path);
        }
        _exit(server < 0 ? EXIT_FAILURE : EXIT_SUCCESS);
    }
    int status = 0;
    return intermediate > 0 && waitpid(intermediate, &status, 0) == intermediate && WIFEXITED(status)
        && WEXITSTATUS(status) == EXIT_SUCCESS;
}

static bool makeMountPoint(char *path)
{
    const char *folder = getenv("TMPDIR");
    if (folder == NULL || folder[0] != '/')
        folder = "/tmp";
    const int length = snprintf(path, maxPath, "%s/.mount_shoptalk-XXXXXX", folder);
    return length > 0 && length < maxPath && mkdtemp(path) != NULL;
}

static bool waitUntilReady(int ready)
{
    char byte = 0;
    ssize_t size = 0;
    do
        size = read(ready, &byte, 1);
    while (size < 0 && errno == EINTR);
    return size == 1;
}

bool mountImage(int64_t offset, char *path, int *keepAlive)
{
    if (access("/dev/fuse", R_OK | W_OK) != 0 || !makeMountPoint(path))
        return false;
    int ready[2] = {-1, -1};
    int alive[2] = {-1, -1};
    // Only the writing end of `alive` is inherited by what the program starts.
    if (pipe2(ready, O_CLOEXEC) != 0 || pipe2(alive, 0) != 0 || fcntl(alive[0], F_SETFD, FD_CLOEXEC) != 0) {
        rmdir(path);
        return false;
    }
    const bool isStarted = startServer(offset, path, ready, alive);
    close(ready[1]);
    close(alive[0]);
    const bool isReady = isStarted && waitUntilReady(ready[0]);
    close(ready[0]);
    if (!isReady) {
        close(alive[1]);
        rmdir(path);
        return false;
    }
    *keepAlive = alive[1];
    return true;
}

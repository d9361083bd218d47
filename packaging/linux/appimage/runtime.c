// SPDX-License-Identifier: GPL-3.0-or-later
// The start program of Shoptalk's AppImage. A squashfs archive with everything that Shoptalk needs
// follows it in the file. It makes the archive's files readable, by FUSE or by extracting them, and becomes
// the program in there. Source: AppImage type 2 image format.
#include "cache.h"
#include "extraction.h"
#include "mounting.h"
#include "payload.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { cannotRun = 127 };

static const char optionPrefix[] = "--appimage-";

static const char help[] = "Options of the AppImage; all others are for Shoptalk:\n"
                           "  --appimage-extract          extract everything into the folder squashfs-root\n"
                           "  --appimage-extract-and-run  run without FUSE, from the cache folder\n"
                           "  --appimage-mount            mount, print the folder, and unmount at Ctrl+C\n"
                           "  --appimage-offset           print where the archive begins in the file\n"
                           "  --appimage-help             print this text\n";

static int failed(const char *what)
{
    fprintf(stderr, "AppImage: %s: %s\n", what, strerror(errno));
    return cannotRun;
}

static void ignoreSignal(int number)
{
    (void)number;
}

/// Keeps the image mounted until somebody ends this process.
static int mountUntilSignal(int64_t offset)
{
    char path[maxPath];
    int keepAlive = -1;
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGHUP);
    struct sigaction action = {.sa_handler = ignoreSignal};
    sigaction(SIGINT, &action, NULL);
    sigprocmask(SIG_BLOCK, &ending, NULL);
    if (!mountImage(offset, path, &keepAlive)) {
        fprintf(stderr, "AppImage: this computer cannot mount it (no FUSE)\n");
        return cannotRun;
    }
    printf("%s\n", path);
    fflush(stdout);
    int number = 0;
    sigwait(&ending, &number);
    return EXIT_SUCCESS; // The files are unmounted when this process has ended.
}

/// What the AppImage format promises to the program: its own file, its folder, how and where it was started.
static bool setVariables(const char *appDir, const char *asStarted)
{
    char image[maxPath];
    char folder[maxPath];
    const ssize_t length = readlink("/proc/self/exe", image, sizeof image - 1);
    if (length <= 0 || getcwd(folder, sizeof folder) == NULL)
        return false;
    image[length] = '\0';
    return setenv("APPIMAGE", image, 1) == 0 && setenv("APPDIR", appDir, 1) == 0
        && setenv("ARGV0", asStarted, 1) == 0 && setenv("OWD", folder, 1) == 0;
}

static int become(const char *appDir, char *argv[])
{
    char program[maxPath];
    const int length = snprintf(program, sizeof program, "%s/AppRun", appDir);
    if (length <= 0 || length >= (int)sizeof program || !setVariables(appDir, argv[0]))
        return failed("cannot start");
    argv[0] = program;
    execv(program, argv);
    return failed(program);
}

static int run(int64_t offset, char *argv[], bool mayMount)
{
    char appDir[maxPath];
    int keepAlive = -1;
    if (mayMount && mountImage(offset, appDir, &keepAlive))
        return become(appDir, argv);
    return extractToCache(offset, appDir) ? become(appDir, argv) : cannotRun;
}

static int runOption(const char *option, int64_t offset, char *argv[])
{
    if (strcmp(option, "extract") == 0)
        return extractImage("/proc/self/exe", offset, "squashfs-root") ? EXIT_SUCCESS : EXIT_FAILURE;
    if (strcmp(option, "mount") == 0)
        return mountUntilSignal(offset);
    if (strcmp(option, "offset") == 0)
        return printf("%lld\n", (long long)offset) > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    if (strcmp(option, "help") == 0)
        return fputs(help, stdout) >= 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    if (strcmp(option, "extract-and-run") == 0) {
        argv[1] = argv[0];
        return run(offset, argv + 1, false);
    }
    fprintf(stderr, "AppImage: --appimage-%s is unknown\n%s", option, help);
    return cannotRun;
}

int main(int argc, char *argv[])
{
    const int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (argc < 1 || file < 0)
        return failed("/proc/self/exe");
    const int64_t offset = payloadOffset(file);
    close(file);
    if (offset < 0) {
        fprintf(stderr, "AppImage: the file is damaged; please download it again\n");
        return cannotRun;
    }
    const size_t prefix = sizeof optionPrefix - 1;
    if (argc > 1 && strncmp(argv[1], optionPrefix, prefix) == 0)
        return runOption(argv[1] + prefix, offset, argv);
    return run(offset, argv, getenv("APPIMAGE_EXTRACT_AND_RUN") == NULL);
}

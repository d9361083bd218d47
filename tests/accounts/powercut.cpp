// SPDX-License-Identifier: GPL-3.0-or-later
#include "powercut.h"

#include <atomic>
#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> lastStep{0}; // 0: nothing is counted
std::atomic<int> taken{0};

bool isTheEnd()
{
    return lastStep.load() > 0 && ++taken == lastStep.load();
}

void step()
{
    if (isTheEnd())
        ::raise(SIGKILL);
}

} // namespace

// The database library's calls end here, because the linker prefers symbols of the executable to the C
// library's.
extern "C" ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    if (isTheEnd()) {
        ::syscall(SYS_pwrite64, file, bytes, size / 2, at);
        ::raise(SIGKILL);
    }
    return ::syscall(SYS_pwrite64, file, bytes, size, at);
}

extern "C" int fdatasync(int file)
{
    step();
    return int(::syscall(SYS_fdatasync, file));
}

namespace shoptalk::test {

void killAtStep(int step)
{
    taken = 0;
    lastStep = step;
}

int stepsTaken()
{
    return taken;
}

QCoro::Task<Result<Secret>> CutOffStore::read(QString name)
{
    step();
    Result<Secret> value = co_await m_store.read(name);
    step();
    co_return std::move(value);
}

QCoro::Task<Result<void>> CutOffStore::write(QString name, Secret value)
{
    step();
    const Result<void> written = co_await m_store.write(name, std::move(value));
    step();
    co_return written;
}

QCoro::Task<Result<void>> CutOffStore::remove(QString name)
{
    step();
    const Result<void> removed = co_await m_store.remove(name);
    step();
    co_return removed;
}

} // namespace shoptalk::test

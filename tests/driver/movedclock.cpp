// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library into a tested program. It moves the time of day forward as a test says, so that
// an hour passes at once, as on a computer that was suspended. The program itself contains no test code for
// this. Timers use the monotonic clock, which is not moved.
#include <atomic>
#include <ctime>
#include <dlfcn.h>
#include <sys/time.h>

namespace {

std::atomic<time_t> aheadS{0};

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

void shoptalk_pass_time(long seconds)
{
    aheadS += seconds;
}

int clock_gettime(clockid_t clock, timespec *at) noexcept
{
    static const auto real = next<int (*)(clockid_t, timespec *)>("clock_gettime");
    const int result = real(clock, at);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        at->tv_sec += aheadS;
    return result;
}

int gettimeofday(timeval *at, void *zone) noexcept
{
    static const auto real = next<int (*)(timeval *, void *)>("gettimeofday");
    const int result = real(at, zone);
    if (result == 0)
        at->tv_sec += aheadS;
    return result;
}

time_t time(time_t *at) noexcept
{
    static const auto real = next<time_t (*)(time_t *)>("time");
    const time_t now = real(nullptr) + aheadS;
    if (at != nullptr)
        *at = now;
    return now;
}
}

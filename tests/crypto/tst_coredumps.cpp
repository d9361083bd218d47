// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE crypto coredumps
#include "crypto/coredumps.h"

#include <boost/test/unit_test.hpp>

#include <csignal>
#include <functional>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shoptalk;

namespace {

/// What `check` says in a process of its own, which may write dumps of any size at first.
bool inOwnProcess(const std::function<bool()> &check)
{
    const pid_t child = ::fork();
    if (child == 0) {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
        ::_exit(check() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

rlim_t maxDump()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    return limit.rlim_cur;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_program_that_refuses_is_not_dumpable_and_cannot_be_made_to_by_its_limit)
{
    BOOST_TEST(inOwnProcess([] { return ::prctl(PR_GET_DUMPABLE) == 1; }));
    BOOST_TEST(inOwnProcess([] {
        crypto::refuseCoreDumps();
        const rlimit large{1 << 20, 1 << 20};
        const bool isKept = ::geteuid() == 0 || ::setrlimit(RLIMIT_CORE, &large) != 0;
        return ::prctl(PR_GET_DUMPABLE) == 0 && isKept;
    }));
}

BOOST_AUTO_TEST_CASE(the_limit_holds_for_the_programs_that_it_starts_too)
{
    BOOST_TEST(inOwnProcess([] {
        crypto::refuseCoreDumpFiles();
        const bool isDumpable = ::prctl(PR_GET_DUMPABLE) == 1; // Others may still look into /proc.
        return isDumpable && maxDump() <= 1 && inOwnProcess([] { return maxDump() <= 1; });
    }));
}

BOOST_AUTO_TEST_CASE(a_crash_leaves_nothing)
{
    const pid_t child = ::fork();
    if (child == 0) {
        crypto::refuseCoreDumps();
        std::signal(SIGABRT, SIG_DFL);
        ::raise(SIGABRT);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    BOOST_TEST(WIFSIGNALED(status));
    BOOST_TEST(!WCOREDUMP(status));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay diskfile
#include "relay/backup/diskfile.h"
#include "temporaryfolder.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// The calls of `write` that take nothing.
std::atomic<int> emptyWrites = 0;

} // namespace

/// In place of the C library's.
extern "C" ssize_t write(int file, const void *bytes, std::size_t count)
{
    if (emptyWrites > 0 && emptyWrites-- > 0)
        return 0;
    return ::syscall(SYS_write, file, bytes, count);
}

using namespace shoptalk::relay;
using shoptalk::relay::testing::TemporaryFolder;

/// A disk that takes nothing and reports no error would keep the program busy for ever.
BOOST_AUTO_TEST_CASE(aSystemThatTakesNothingIsAnError)
{
    const TemporaryFolder folder;
    const auto file = DiskFile::create(folder.path() / "backup");
    BOOST_REQUIRE(file);
    BOOST_TEST(file->write("all of it"));
    emptyWrites = 100;
    errno = 0;
    const bool isWritten = file->write("nothing");
    const int error = errno;
    const int left = emptyWrites.exchange(0);
    BOOST_TEST(!isWritten);
    BOOST_TEST(error != 0);
    BOOST_TEST(left == 99);
}

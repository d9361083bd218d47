// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/operatorroutes.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <atomic>
#include <future>
#include <sstream>
#include <stdexcept>

using namespace shoptalk::relay;
namespace asio = boost::asio;
namespace http = shoptalk::http;

namespace {

/// A storage whose check takes until the test lets it end.
class SlowStorage final : public Storage {
public:
    SlowStorage(std::shared_future<void> mayEnd, bool isWritable)
        : m_mayEnd(std::move(mayEnd))
        , m_isWritable(isWritable)
    {
    }
    int checks() const { return m_checks; }

    http::Result<void> checkWritable() override
    {
        ++m_checks;
        m_mayEnd.wait();
        if (m_isWritable)
            return {};
        return tl::unexpected(http::Error{http::Error::Kind::Storage, "database", "away"});
    }
    std::unique_ptr<Watch> watch(News) override { return nullptr; }
    WorkspaceStore &workspaces() override { throw unused(); }
    DeviceStore &devices() override { throw unused(); }
    NumberStore &numbers() override { throw unused(); }
    EventStore &events() override { throw unused(); }
    UnprocessedStore &unprocessed() override { throw unused(); }
    MetaUserStore &metaUsers() override { throw unused(); }
    PendingLoginStore &pendingLogins() override { throw unused(); }
    AuditStore &audit() override { throw unused(); }
    DataKeyStore &dataKeys() override { throw unused(); }

private:
    static std::logic_error unused() { return std::logic_error("this store is not used"); }

    std::shared_future<void> m_mayEnd;
    bool m_isWritable;
    std::atomic<int> m_checks = 0;
};

} // namespace

BOOST_DATA_TEST_CASE(requestsAtTheSameTimeShareOneCheck, boost::unit_test::data::make({true, false}),
                     isWritable)
{
    std::promise<void> mayEnd;
    SlowStorage storage(mayEnd.get_future().share(), isWritable);
    BlockingWork work(4);
    std::ostringstream text;
    Log log(text, LogLevel::Error);
    const IntakeHealth health;
    OperatorRoutes routes({storage, work, log, health});
    http::Router router;
    routes.addTo(router);
    const http::Handler ready = *router.match("GET", "/readyz").handler;

    asio::io_context context;
    std::vector<std::future<http::Response>> answers(50);
    for (std::future<http::Response> &answer : answers)
        answer = asio::co_spawn(context, ready(http::Request()), asio::use_future);
    context.poll(); // Now each of them waits.
    mayEnd.set_value();
    context.run();
    for (std::future<http::Response> &answer : answers)
        BOOST_TEST(answer.get().status == (isWritable ? 200U : 503U));
    BOOST_TEST(storage.checks() == 1);
    const std::size_t line = text.str().find("not_ready");
    BOOST_TEST((line == std::string::npos) == isWritable);
    BOOST_TEST(text.str().find("not_ready", line + 1) == std::string::npos);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/doctor/doctor.h"

#include "relay/doctor/intakechecks.h"
#include "relay/doctor/localchecks.h"
#include "relay/doctor/publicchecks.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include <iterator>

namespace shoptalk::relay {

namespace asio = boost::asio;

namespace {

void append(std::vector<Finding> &all, std::vector<Finding> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

asio::awaitable<std::vector<Finding>> checkRemoteSide(Settings settings, std::string token, Timestamp now)
{
    const std::int64_t nowS = toMilliseconds(now) / 1000;
    std::vector<Finding> findings = co_await checkPublicAddress(settings);
    append(findings, co_await checkPages(settings));
    findings.push_back(co_await checkClock(settings.graphUrl, now));
    append(findings, co_await checkApp(settings));
    findings.push_back(co_await checkPermissions(settings, std::move(token), nowS));
    co_return findings;
}

} // namespace

std::vector<Finding> runDiagnostics(const DiagnosticInput &input)
{
    std::vector<Finding> findings = checkSecrets(input.settings);
    const http::Result<std::unique_ptr<Storage>> storage = input.openStorage();
    findings.push_back(checkDatabase(storage));
    append(findings, checkIntake(storage));
    append(findings, checkRedis(input.settings));
    const Timestamp now = input.clock();
    asio::io_context context;
    auto remote =
        asio::co_spawn(context, checkRemoteSide(input.settings, input.token, now), asio::use_future);
    context.run();
    append(findings, remote.get());
    findings.push_back(checkBackups(input.settings, now));
    return findings;
}

} // namespace shoptalk::relay

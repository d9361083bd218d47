// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/doctor/doctor.h"

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

asio::awaitable<std::vector<Finding>> askAround(Settings settings, std::string token, std::int64_t nowS)
{
    std::vector<Finding> findings = co_await checkPublicAddress(settings);
    append(findings, co_await checkPages(settings));
    append(findings, co_await checkApp(settings));
    findings.push_back(co_await checkPermissions(settings, std::move(token), nowS));
    co_return findings;
}

} // namespace

std::vector<Finding> examine(const Patient &patient)
{
    std::vector<Finding> findings = checkSecrets(patient.settings);
    findings.push_back(checkDatabase(patient.openStorage()));
    append(findings, checkRedis(patient.settings));
    const Timestamp now = patient.clock();
    asio::io_context context;
    auto around = asio::co_spawn(
        context, askAround(patient.settings, patient.token, toMilliseconds(now) / 1000), asio::use_future);
    context.run();
    append(findings, around.get());
    findings.push_back(checkBackups(patient.settings, now));
    return findings;
}

} // namespace shoptalk::relay

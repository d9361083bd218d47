// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "keptmemory.h"
#include "relay/journalstream.h"
#include "relay/limits/descriptors.h"
#include "relay/relay.h"
#include "relay/storage/sqlite/sqlitedump.h"
#include "relay/storage/sqlite/sqlitestorage.h"
#include "sharedstorage.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <csignal>
#include <iostream>
#include <optional>
#include <thread>

namespace shoptalk::relay {

namespace {

std::size_t servingThreads()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, 8);
}

void announce(const Relay &relay)
{
    boost::json::object line{{"listening", relay.url()}};
    if (!relay.metricsUrl().empty())
        line["metrics"] = relay.metricsUrl();
    std::cout << boost::json::serialize(line) << std::endl;
}

/// Runs until the context has no work left.
void runOnSeveralThreads(boost::asio::io_context &context)
{
    std::vector<std::thread> threads;
    for (std::size_t count = 1; count < servingThreads(); ++count)
        threads.emplace_back([&context] { context.run(); });
    context.run();
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace

http::Result<std::unique_ptr<Storage>> openStorage(const Settings &settings)
{
    if (!settings.databaseUrl.empty())
        return openSharedStorage(settings);
    return SqliteStorage::open(settings.databasePath, appSecretsOf(settings)).map([](auto storage) {
        return std::unique_ptr<Storage>(std::move(storage));
    });
}

http::Result<std::unique_ptr<Storage>> openStorageAsItIs(const Settings &settings)
{
    Settings unmigrated = settings;
    unmigrated.databaseOwnerUrl.clear();
    if (settings.databaseUrl.empty()) {
        const auto newest = SqliteDump::openForReading(settings.databasePath);
        if (!newest)
            return tl::unexpected(newest.error());
    }
    return openStorage(unmigrated);
}

http::Result<std::unique_ptr<DatabaseDump>> openDump(const Settings &settings, DumpUse use)
{
    const bool isCopy = use == DumpUse::Copy;
    if (!settings.databaseUrl.empty())
        return openSharedDump(settings, isCopy);
    return (isCopy ? SqliteDump::openForReading(settings.databasePath)
                   : SqliteDump::openForFilling(settings.databasePath))
        .map([](auto dump) { return std::unique_ptr<DatabaseDump>(std::move(dump)); });
}

http::Result<void> serve(const Settings &settings)
{
    const http::Result<void> ready = checkReadyToServe(settings);
    if (!ready)
        return ready;
    std::optional<JournalStream> journal;
    if (JournalStream::isStandardErrorJournal())
        journal.emplace();
    Log log(journal ? *journal : std::cerr, settings.logLevel,
            journal ? LogFormat::Json : settings.logFormat);
    const http::Result<std::unique_ptr<Storage>> storage = openStorage(settings);
    if (!storage)
        return tl::unexpected(storage.error());
#ifdef SIGPIPE // Windows has none.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    keepFreedMemory();
    raiseDescriptorLimit();
    boost::asio::io_context context;
    Relay relay(context.get_executor(), settings, **storage, log);
    boost::asio::signal_set signals(context, SIGTERM, SIGINT);
    signals.async_wait([&relay, &log](const boost::system::error_code &error, int signal) {
        if (error)
            return;
        log.info("stopping", {{"signal", signal}});
        relay.stop();
    });
    const http::Result<void> started = relay.start();
    if (!started)
        return started;
    log.info("listening",
             {{"url", relay.url()}, {"metrics", relay.metricsUrl()}, {"version", SHOPTALK_VERSION}});
    announce(relay);
    runOnSeveralThreads(context);
    log.info("stopped");
    return {};
}

} // namespace shoptalk::relay

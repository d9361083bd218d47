// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "composition.h"
#include "crypto/bytes.h"
#include "http/client.h"
#include "relay/doctor/doctor.h"
#include "relay/pairingcode.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>

#include <fstream>
#include <iostream>

namespace shoptalk::relay {

namespace {

using http::Result;

constexpr std::chrono::seconds readinessTimeout{4};
constexpr std::string_view firstWorkspace = "Shop";

Result<Workspace> workspaceFor(Storage &storage, const std::string &name)
{
    if (!name.empty())
        return storage.workspaces().workspaceNamed(name);
    const Result<std::vector<Workspace>> known = storage.workspaces().all();
    if (!known)
        return tl::unexpected(known.error());
    if (known->empty())
        return storage.workspaces().workspaceNamed(std::string(firstWorkspace));
    if (known->size() == 1)
        return known->front();
    std::string detail = "say which one with --workspace:";
    for (const Workspace &workspace : *known)
        detail += " \"" + workspace.name + '"';
    return tl::unexpected(http::Error{http::Error::Kind::Rejected, "which_workspace", detail});
}

/// Calls `print(storage, workspace)` for each workspace.
template <class Print>
Result<void> forEachWorkspace(const Settings &settings, Print print)
{
    const Result<std::unique_ptr<Storage>> storage = openStorage(settings);
    if (!storage)
        return tl::unexpected(storage.error());
    const Result<std::vector<Workspace>> workspaces = (*storage)->workspaces().all();
    if (!workspaces)
        return tl::unexpected(workspaces.error());
    for (const Workspace &workspace : *workspaces) {
        Result<void> printed = print(**storage, workspace);
        if (!printed)
            return printed;
    }
    return {};
}

Result<void> printDevicesOf(Storage &storage, const Workspace &workspace)
{
    const Result<std::vector<Device>> devices = storage.devices().all(workspace.id);
    if (!devices)
        return tl::unexpected(devices.error());
    for (const Device &device : *devices) {
        std::cout << device.id.value << '\t' << workspace.name << '\t' << toRfc3339Seconds(device.pairedAt)
                  << '\t' << device.name << '\n';
    }
    return {};
}

/// The address at which this computer reaches the relay.
std::string addressHere(const Settings &settings)
{
    std::string host = settings.listenAddress;
    if (host == "0.0.0.0")
        host = "127.0.0.1";
    else if (host == "::")
        host = "::1";
    const bool isVersion6 = host.find(':') != std::string::npos;
    return "http://" + (isVersion6 ? '[' + host + ']' : host) + ':' + std::to_string(settings.listenPort);
}

Result<void> printNumbersOf(Storage &storage, const Workspace &workspace)
{
    const Result<std::vector<Number>> numbers = storage.numbers().all(workspace.id);
    if (!numbers)
        return tl::unexpected(numbers.error());
    for (const Number &number : *numbers) {
        std::cout << number.id.value << '\t' << workspace.name << '\t' << number.waba.value << '\t'
                  << number.displayPhoneNumber << '\n';
    }
    return {};
}

} // namespace

Result<void> printPairingCode(const Settings &settings, const std::string &workspaceName, bool renewsKey)
{
    const Result<std::unique_ptr<Storage>> storage = openStorage(settings);
    if (!storage)
        return tl::unexpected(storage.error());
    const Result<Workspace> workspace = workspaceFor(**storage, workspaceName);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const std::string text = newPairingCode();
    PairingCode code;
    code.hash = *pairingCodeHash(text);
    code.workspace = workspace->id;
    code.createdAt = systemNow();
    code.expiresAt = code.createdAt + pairingCodeLife;
    code.renewsKey = renewsKey;
    Result<void> added = (*storage)->devices().addPairingCode(code);
    if (!added)
        return added;
    std::cerr << "Type this code into Shoptalk on one computer to pair it with \"" << workspace->name
              << "\". It works once, for " << pairingCodeLife.count() << " minutes.\n";
    std::cout << text << std::endl;
    return {};
}

Result<void> printDevices(const Settings &settings)
{
    return forEachWorkspace(settings, printDevicesOf);
}

Result<void> printNumbers(const Settings &settings)
{
    return forEachWorkspace(settings, printNumbersOf);
}

int diagnoseAndReport(const Result<Settings> &settings, const DoctorOptions &options)
{
    std::vector<Finding> findings;
    if (!settings) {
        findings.push_back(
            bad("settings", settings.error().detail, "Correct the configuration, then ask again."));
        findings.push_back(notChecked("everything_else", "the settings can't be read",
                                      "Mend what is said of settings, then ask again."));
    } else {
        std::string token;
        std::ifstream(options.tokenFile) >> token;
        if (!options.tokenFile.empty() && token.empty())
            findings.push_back(bad("token_file", "holds no token", "Give a file that holds a token alone."));
        const std::vector<Finding> found =
            runDiagnostics({*settings, [&settings] { return openStorageAsItIs(*settings); }, token});
        crypto::wipe(token);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    std::cout << (options.json ? reportJson(findings) + '\n' : reportText(findings)) << std::flush;
    return isHealthy(findings) ? 0 : 1;
}

Result<void> askWhetherReady(const Settings &settings)
{
    http::ClientRequest request;
    request.url = addressHere(settings) + "/readyz";
    request.timeout = readinessTimeout;
    boost::asio::io_context context;
    auto asked = boost::asio::co_spawn(context, http::send(std::move(request)), boost::asio::use_future);
    context.run();
    const Result<http::Response> answer = asked.get();
    if (!answer)
        return tl::unexpected(
            http::Error{answer.error().kind, answer.error().reason, "the relay does not answer"});
    if (answer->status != 200) {
        return tl::unexpected(http::Error{http::Error::Kind::Rejected, "not_ready",
                                          "the relay is not ready: " + std::to_string(answer->status)});
    }
    return {};
}

Result<void> migrateDatabase(const Settings &settings)
{
    const Result<std::unique_ptr<Storage>> storage = openStorage(settings);
    if (!storage)
        return tl::unexpected(storage.error());
    std::cerr << "The database is up to date.\n";
    return {};
}

} // namespace shoptalk::relay

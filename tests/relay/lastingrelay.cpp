// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastingrelay.h"

#include "crypto/bytes.h"
#include "openedevents.h"
#include "requests.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <stdexcept>

namespace shoptalk::relay::testing {

namespace json = boost::json;

LastingRelay::LastingRelay(const DatabaseUrls &database)
{
    m_peer.addAccount("10", "EAAToken", {{"1", "+1"}});
    writeConfiguration(m_folder.path(), m_peer.url(), database);
    const RelayProcess relay(m_folder.path());
    m_token = pairByProgram(m_folder.file("relay.toml"), relay.url(), "Corner Shop");
    const json::object claim{
        {"waba_id", "10"}, {"access_token", "EAAToken"}, {"verify_token", std::string(43, 'v')}};
    if (putJson(relay.url() + "/v1/numbers/1", claim, m_token).status != 200)
        throw std::runtime_error("the number was not claimed");
}

std::map<std::string, int> LastingRelay::storedBodies(const RelayProcess &relay) const
{
    std::map<std::string, int> stored;
    const std::string workspace = workspaceIdOf(relay.url(), m_token);
    std::int64_t cursor = 0;
    while (true) {
        const std::string path = "/v1/events?limit=500&after=" + std::to_string(cursor);
        const json::value page = opened(jsonOf(get(relay.url() + path, m_token)).as_object(), workspace);
        for (const json::value &event : page.at("events").as_array()) {
            if (event.at("seq").as_int64() != ++cursor)
                throw std::runtime_error("the seq has a hole at " + std::to_string(cursor));
            const std::string_view encoded = event.at("body").as_string();
            ++stored[crypto::asText(crypto::fromBase64(encoded).value())];
        }
        if (page.at("head").as_int64() == cursor)
            return stored;
    }
}

bool LastingRelay::hasAllOnce(const std::set<std::string> &accepted) const
{
    const RelayProcess relay(m_folder.path());
    const std::map<std::string, int> stored = storedBodies(relay);
    return std::ranges::all_of(accepted, [&stored](const std::string &body) { return stored.contains(body); })
        && std::ranges::all_of(stored, [](const auto &entry) { return entry.second == 1; });
}

} // namespace shoptalk::relay::testing

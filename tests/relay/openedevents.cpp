// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedevents.h"

#include "crypto/streamsealing.h"
#include "requests.h"

#include <boost/json/array.hpp>

#include <map>
#include <stdexcept>

namespace shoptalk::relay::testing {

namespace json = boost::json;

namespace {

crypto::Bytes bytesAt(const json::value &value, std::string_view name)
{
    return crypto::fromBase64(std::string_view(value.at(name).as_string())).value();
}

} // namespace

const crypto::KeyPair &workspaceKeys()
{
    static const crypto::KeyPair keys =
        crypto::KeyPair::fromPrivateHalf(crypto::asBytes("the private half of these tests!")).value();
    return keys;
}

std::string workspaceKeyText()
{
    return crypto::toBase64Url(workspaceKeys().publicHalf());
}

json::object pairRequest(const std::string &code, const std::string &deviceName)
{
    return {{"pairing_code", code}, {"device_name", deviceName}, {"workspace_key", workspaceKeyText()}};
}

json::object opened(json::object page, const std::string &workspaceId, const crypto::KeyPair &keys)
{
    std::map<std::string, crypto::Bytes> dataKeys;
    for (const json::value &key : page.at("keys").as_array())
        dataKeys[std::string(key.at("id").as_string())] =
            crypto::openSealed(keys, bytesAt(key, "sealed")).value();
    for (json::value &event : page.at("events").as_array()) {
        if (event.at("encoding") != "sealed")
            continue;
        const crypto::Bytes &key = dataKeys.at(std::string(event.at("key").as_string()));
        const std::string context = "event/" + workspaceId + '/' + std::to_string(event.at("seq").as_int64())
            + '/' + std::string(event.at("kind").as_string());
        const auto body = crypto::openBody(key, bytesAt(event, "body"), context);
        if (!body)
            throw std::runtime_error("an event does not open at its place");
        event.as_object()["body"] = crypto::toBase64(*body);
        event.as_object()["encoding"] = "base64";
        event.as_object().erase("key");
    }
    return page;
}

std::string workspaceIdOf(const std::string &relayUrl, const std::string &token)
{
    return std::string(jsonOf(get(relayUrl + "/v1/me", token)).at("workspace").at("id").as_string());
}

} // namespace shoptalk::relay::testing

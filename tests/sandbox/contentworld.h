// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/content/contentkinds.h"
#include "sandbox/model/scenarioreader.h"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <map>
#include <sstream>
#include <string>

namespace shoptalk::sandbox::testing {

inline constexpr std::int64_t nowS = 1'795'000'000;

class StandingTimeline : public Timeline {
public:
    std::int64_t nowS() const override { return testing::nowS; }
    void after(std::chrono::milliseconds, Action) override {}
};

inline Scenario scenarioNamed(const std::string &name)
{
    const std::string folder = SHOPTALK_SOURCE_DIR "/resources/scenarios";
    std::ifstream file(folder + "/" + name);
    std::ostringstream text;
    text << file.rdbuf();
    return readScenario(text.str(), nowS, folder).value();
}

/// A platform whose first customer wrote a message, got buttons and a template, with media of each kind.
struct World {
    World()
        : number(*platform.scenario.number("610000000000001"))
        , customer(platform.scenario.customers.front())
        , chat(platform.chats.with(customer, number.id))
    {
        ChatMessage written;
        written.id = "wamid.theirs";
        written.fromCustomer = true;
        written.atS = nowS - 60;
        platform.chats.append(chat, written);
        for (const std::string_view type :
             {"image/jpeg", "audio/ogg", "video/mp4", "application/pdf", "image/webp"})
            addFile(std::string(type));
        ChatMessage buttons;
        buttons.id = "wamid.buttons";
        buttons.type = "interactive";
        buttons.content = json::parse(R"({"type":"button","body":{"text":"Sure?"},"action":{"buttons":[
            {"type":"reply","reply":{"id":"y","title":"Yes"}},{"type":"reply","reply":{"id":"n","title":"No"}}]}})")
                              .as_object();
        platform.chats.append(chat, buttons);
        ChatMessage made;
        made.id = "wamid.template";
        made.type = "template";
        made.content = json::parse(R"({"name":"pickup_ready","language":{"code":"en"}})").as_object();
        platform.chats.append(chat, made);
        addTemplate();
    }

    void addFile(std::string type)
    {
        const auto content = mediaContent(type, "bytes");
        mediaIds[type] = platform.media.add(number.id, content, nowS + 1000).id;
    }

    void addTemplate()
    {
        MessageTemplate pickup;
        pickup.wabaId = "500000000000001";
        pickup.name = "pickup_ready";
        pickup.language = "en";
        pickup.category = "UTILITY";
        pickup.status = "APPROVED";
        pickup.components = json::parse(R"([{"type":"BODY","text":"Hello {{1}}, it is ready."},
            {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Thanks"}]}])")
                                .as_array();
        platform.templates.add(pickup);
    }

    /// What the Graph API answers to a message; nothing if it accepts it.
    std::optional<GraphError> check(std::string_view body)
    {
        const json::object message = json::parse(body).as_object();
        const ContentKind *kind = contentKindOf(textIn(message, "type"));
        BOOST_REQUIRE(kind != nullptr && kind->check != nullptr);
        return kind->check(message, SendContext{platform, number, &customer, false});
    }

    /// Meta's code; 0: it is accepted.
    int refusal(std::string_view body)
    {
        const auto error = check(body);
        return error ? error->code : 0;
    }

    WebhookItem receive(std::string_view says)
    {
        return receivedItem(json::parse(says).as_object(), CustomerContext{platform, chat});
    }

    StandingTimeline timeline;
    Platform platform{scenarioNamed("small.json"), "secret", 1, timeline};
    const Number &number;
    const Customer &customer;
    Chat &chat;
    std::map<std::string, std::string> mediaIds; ///< By type.
};

} // namespace shoptalk::sandbox::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// A message with a button by which the customer calls the business in WhatsApp.
/// Source: Cloud API, interactive messages, `voice_call`.
struct VoiceCallContent {
    static constexpr const char *name = "voice_call";
    QString body;
    QString buttonText; ///< 1 to 20 characters; empty for WhatsApp's own words.
    int minutesValid = 0; ///< How long the button works; 0 if the message does not say it.
    QString payload; ///< Comes back with the call.

    static constexpr auto fields()
    {
        return std::tuple(storedField("body", &VoiceCallContent::body),
                          storedField("button", &VoiceCallContent::buttonText),
                          storedField("minutes_valid", &VoiceCallContent::minutesValid),
                          storedField("payload", &VoiceCallContent::payload));
    }
    QString plainText() const { return body; }
    MessageKind messageKind() const { return MessageKind::VoiceCall; }
    friend bool operator==(const VoiceCallContent &, const VoiceCallContent &) = default;
};

} // namespace shoptalk

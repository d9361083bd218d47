// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QString>

namespace shoptalk {

class Connection;

/// past_requests: the requests for contacts and chats of numbers that stay in the phone app. Meta answers
/// each once. They are forgotten when the number is disconnected. `kind` is Meta's sync_type. Errors of every
/// call: Storage.
class PastRequestRepository {
public:
    enum class State {
        NotSent,
        Uncertain, ///< Sent, but it is not known whether Meta got it.
        Answered ///< Accepted, or refused for good.
    };

    explicit PastRequestRepository(const Connection &connection);

    Result<State> state(const PhoneNumberId &number, const QString &kind) const;
    Result<void> setState(const PhoneNumberId &number, const QString &kind, State state);

private:
    const Connection *m_connection;
};

} // namespace shoptalk

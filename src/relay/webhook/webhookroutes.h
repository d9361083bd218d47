// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/attemptlimiter.h"
#include "relay/settings.h"
#include "relay/webhook/eventwriter.h"
#include "relay/webhook/signature.h"

namespace shoptalk::relay {

/// `GET` and `POST /webhooks/whatsapp`: what Meta calls. Source: Graph API, webhooks, "Getting started".
class WebhookRoutes {
public:
    /// What the routes stand on; all of it outlives them.
    struct Parts {
        const Settings &settings;
        Storage &storage;
        BlockingWork &work;
        EventWriter &writer;
        Log &log;
        Clock clock;
        Metrics &metrics;
    };
    explicit WebhookRoutes(Parts parts);

    void addTo(http::Router &router);

private:
    boost::asio::awaitable<http::Response> verify(http::Request request);
    boost::asio::awaitable<bool> isVerifyToken(std::string token);
    boost::asio::awaitable<http::Response> receive(http::Request request);
    boost::asio::awaitable<http::Response> refuse(std::string reason, std::string address);
    boost::asio::awaitable<void> record(std::string reason, std::string address);

    Parts m_parts;
    SignatureCheck m_signature;
    crypto::Digest m_verifyTokenHash;
    AttemptLimiter m_refusalRows; ///< Rows in the log, lest strangers fill the disk.
};

} // namespace shoptalk::relay

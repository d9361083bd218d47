// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "relay/attemptlimiter.h"
#include "relay/logsampler.h"
#include "relay/metaclock.h"
#include "relay/settings.h"
#include "relay/webhook/eventwriter.h"
#include "relay/webhook/intakehealth.h"
#include "relay/webhook/signature.h"

namespace shoptalk::relay {

/// `GET` and `POST /webhooks/whatsapp`, which Meta calls. Source: Graph API, webhooks, "Getting started".
class WebhookRoutes {
public:
    /// What the routes need; all of it outlives them.
    struct Dependencies {
        const Settings &settings;
        NumberStore &numbers;
        EventStore &events;
        AuditStore &audit;
        BlockingWork &work;
        EventWriter &writer;
        Log &log;
        Clock clock;
        Metrics &metrics;
        IntakeHealth &health;
        MetaClock &metaClock;
    };
    explicit WebhookRoutes(Dependencies dependencies);

    void addTo(http::Router &router);

private:
    boost::asio::awaitable<http::Response> verify(http::Request request);
    boost::asio::awaitable<bool> isVerifyToken(std::string token);
    boost::asio::awaitable<http::Response> receive(http::Request request);
    /// Stores a body whose signature was checked.
    boost::asio::awaitable<http::Response> store(std::string body, std::string address);
    boost::asio::awaitable<ParsedWebhook> parsed(const std::string &body);
    enum class Age {
        Acceptable,
        TooOld,
        Unknown ///< It is too old by this computer's clock, and Meta's can't be asked now.
    };
    boost::asio::awaitable<Age> ageOf(const IncomingWebhook &webhook);
    void logClockDoubt(const IncomingWebhook &webhook, std::optional<Timestamp> metaTime);
    void count(const http::Result<AppendOutcome> &outcome, std::size_t bytes);
    boost::asio::awaitable<http::Response> refuse(std::string reason, std::string address);
    boost::asio::awaitable<void> record(std::string reason, std::string address);

    Dependencies m_dependencies;
    SignatureCheck m_signature;
    crypto::Digest m_verifyTokenHash;
    AttemptLimiter m_refusalRows; ///< Limits the stored rows, so that strangers can't fill the disk.
    LogSampler m_refusalLines; ///< The same for the program's log.
    LogSampler m_verificationLines;
    LogSampler m_clockLines;
    LogSampler m_notStoredLines;
    LogSampler m_unroutableLines;
};

} // namespace shoptalk::relay

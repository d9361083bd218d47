// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "http/message.h"
#include "sandbox/model/platform.h"
#include "sandbox/runtime/log.h"
#include "sandbox/webhooks/webhookoutbox.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <deque>
#include <map>
#include <string>

namespace shoptalk::sandbox {

/// An attempt to deliver a webhook.
struct DeliveryAttempt {
    std::string id; ///< The webhook's id; the same for every attempt.
    std::string field;
    std::string wabaId;
    std::string phoneNumberId;
    std::string url;
    int attempt = 1;
    unsigned status = 0; ///< 0: no answer.
    std::string outcome; ///< "accepted", "refused", "no_answer" or "dropped".
    std::int64_t atS = 0;
};

/// Signs webhooks as Meta does and posts them, those of one number in their order; each is repeated with
/// growing pauses until it is answered with 200. Webhooks for the app's callback wait until that is verified.
class WebhookSender : public WebhookOutbox {
public:
    WebhookSender(boost::asio::any_io_executor executor, Platform &platform, Log &log);

    void post(Webhook webhook) override;
    /// Sends the webhooks that waited for the callback to be verified.
    void resume();
    /// Starts no new attempt.
    void stop() { m_stopped = true; }

    const std::deque<DeliveryAttempt> &attempts() const { return m_attempts; }
    std::size_t waiting() const;

private:
    struct SignedDelivery {
        std::string id;
        Webhook about; ///< Without the value.
        std::string url;
        std::string body;
        std::string signature;
        int attempt = 0;
        std::int64_t postedAtS = 0;
    };
    struct Lane {
        std::deque<SignedDelivery> deliveries;
        std::deque<SignedDelivery> held; ///< Those that later ones are to overtake.
        bool busy = false;
    };

    SignedDelivery pack(Webhook webhook, std::string url);
    void enqueue(const std::string &lane, SignedDelivery delivery);
    void release(const std::string &lane);
    void pump(const std::string &lane);
    void settle(const std::string &lane, unsigned status);
    boost::asio::awaitable<void> deliver(std::string lane, SignedDelivery delivery);
    void note(const SignedDelivery &delivery, unsigned status, std::string outcome);

    boost::asio::any_io_executor m_executor;
    Platform &m_platform;
    Log &m_log;
    crypto::HmacSha256 m_hmac;
    crypto::HmacSha256 m_wrongHmac;
    std::map<std::string, Lane> m_lanes; ///< By phone number.
    std::deque<DeliveryAttempt> m_attempts;
    std::size_t m_counter = 0;
    bool m_stopped = false;
};

} // namespace shoptalk::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/webhooks/webhooksender.h"

#include "http/client.h"
#include "sandbox/webhooks/webhookvalues.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <algorithm>

namespace shoptalk::sandbox {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t rememberedAttempts = 5000;
constexpr milliseconds deliveryTimeout{10'000};
constexpr milliseconds firstPause{1000};
constexpr milliseconds maxPause{60'000};
constexpr milliseconds faultDelay{10'000};
constexpr milliseconds maxHold{3000};
constexpr std::int64_t horizonS = std::int64_t{7} * 86400;

milliseconds pauseAfter(int attempt)
{
    const int doublings = std::min(attempt - 1, 10);
    return std::min(firstPause * (1 << doublings), maxPause);
}

} // namespace

WebhookSender::WebhookSender(boost::asio::any_io_executor executor, Platform &platform, Log &log)
    : m_executor(std::move(executor))
    , m_platform(platform)
    , m_log(log)
    , m_hmac(crypto::asBytes(platform.appSecret))
    , m_wrongHmac(crypto::asBytes("wrong " + platform.appSecret))
{
}

void WebhookSender::post(Webhook webhook)
{
    auto url = m_platform.subscriptions.destination(webhook.wabaId, webhook.phoneNumberId, webhook.field);
    if (!url)
        return;
    const std::string lane = webhook.phoneNumberId;
    SignedDelivery delivery = pack(std::move(webhook), std::move(*url));
    if (m_platform.faults.strike("delayed_webhooks")) {
        m_platform.timeline.after(faultDelay, [this, lane, delivery] { enqueue(lane, delivery); });
        return;
    }
    if (m_platform.faults.strike("duplicate_webhooks"))
        enqueue(lane, delivery);
    if (m_lanes[lane].held.empty() && m_platform.faults.strike("reordered_webhooks")) {
        m_lanes[lane].held.push_back(std::move(delivery));
        m_platform.timeline.after(maxHold, [this, lane] { release(lane); });
        return;
    }
    enqueue(lane, std::move(delivery));
    release(lane);
}

WebhookSender::SignedDelivery WebhookSender::pack(Webhook webhook, std::string url)
{
    SignedDelivery delivery;
    delivery.id = std::to_string(++m_counter);
    delivery.url = std::move(url);
    delivery.postedAtS = m_platform.timeline.nowS();
    const std::int64_t entryTimeS = webhook.field == "messages" ? 0 : delivery.postedAtS;
    delivery.body =
        asciiJson(webhookBody(webhook.wabaId, webhook.field, std::move(webhook.value), entryTimeS));
    const crypto::HmacSha256 &hmac = m_platform.faults.strike("bad_signature") ? m_wrongHmac : m_hmac;
    delivery.signature = "sha256=" + crypto::toHex(hmac.of(crypto::asBytes(delivery.body)));
    delivery.about = std::move(webhook);
    return delivery;
}

void WebhookSender::enqueue(const std::string &lane, SignedDelivery delivery)
{
    m_lanes[lane].deliveries.push_back(std::move(delivery));
    pump(lane);
}

void WebhookSender::release(const std::string &lane)
{
    std::deque<SignedDelivery> held = std::move(m_lanes[lane].held);
    m_lanes[lane].held.clear();
    for (SignedDelivery &delivery : held)
        enqueue(lane, std::move(delivery));
}

void WebhookSender::resume()
{
    for (const auto &[name, lane] : m_lanes)
        pump(name);
}

void WebhookSender::pump(const std::string &name)
{
    Lane &lane = m_lanes[name];
    if (lane.busy || lane.deliveries.empty() || m_stopped)
        return;
    SignedDelivery &next = lane.deliveries.front();
    const AppCallback &app = m_platform.subscriptions.app();
    if (next.url == app.url && !app.verified)
        return;
    lane.busy = true;
    ++next.attempt;
    boost::asio::co_spawn(m_executor, deliver(name, next), boost::asio::detached);
}

boost::asio::awaitable<void> WebhookSender::deliver(std::string lane, SignedDelivery delivery)
{
    http::ClientRequest request;
    request.method = "POST";
    request.url = delivery.url;
    request.headers.set("Content-Type", "application/json");
    request.headers.set("X-Hub-Signature-256", delivery.signature);
    request.headers.set("User-Agent", "facebookexternalua");
    request.body = delivery.body;
    request.timeout = deliveryTimeout;
    const http::Result<http::Response> answer = co_await http::send(std::move(request));
    settle(lane, answer ? answer->status : 0);
}

void WebhookSender::settle(const std::string &name, unsigned status)
{
    Lane &lane = m_lanes[name];
    const SignedDelivery delivery = lane.deliveries.front();
    const bool isTooOld = m_platform.timeline.nowS() > delivery.postedAtS + horizonS;
    if (status == 200 || isTooOld) {
        note(delivery, status, status == 200 ? "accepted" : "dropped");
        lane.deliveries.pop_front();
        lane.busy = false;
        pump(name);
        return;
    }
    note(delivery, status, status == 0 ? "no_answer" : "refused");
    m_platform.timeline.after(pauseAfter(delivery.attempt), [this, name] {
        m_lanes[name].busy = false;
        pump(name);
    });
}

void WebhookSender::note(const SignedDelivery &delivery, unsigned status, std::string outcome)
{
    json::object fields = {
        {"webhook", delivery.id}, {"field", delivery.about.field}, {"attempt", delivery.attempt}};
    fields["status"] = status;
    fields["outcome"] = outcome;
    if (status == 200)
        m_log.info("webhook_attempt", std::move(fields));
    else
        m_log.warning("webhook_attempt", std::move(fields));
    m_attempts.push_back(DeliveryAttempt{delivery.id, delivery.about.field, delivery.about.wabaId,
                                         delivery.about.phoneNumberId, delivery.url, delivery.attempt, status,
                                         std::move(outcome), m_platform.timeline.nowS()});
    if (m_attempts.size() > rememberedAttempts)
        m_attempts.pop_front();
}

std::size_t WebhookSender::waiting() const
{
    std::size_t count = 0;
    for (const auto &[name, lane] : m_lanes)
        count += lane.deliveries.size() + lane.held.size();
    return count;
}

} // namespace shoptalk::sandbox

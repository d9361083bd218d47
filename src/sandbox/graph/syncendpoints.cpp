// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/syncendpoints.h"

#include "sandbox/graph/access.h"
#include "sandbox/webhooks/historychunks.h"
#include "sandbox/webhooks/historymedia.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::chrono::milliseconds preparation{400};

GraphError syncError(int code, std::string_view message)
{
    GraphError error;
    error.code = code;
    error.message = "(#" + std::to_string(code) + ") " + std::string(message);
    return error;
}

} // namespace

SyncEndpoints::SyncEndpoints(Platform &platform, WebhookOutbox &outbox)
    : m_platform(platform)
    , m_outbox(outbox)
{
}

std::vector<GraphEndpoint> SyncEndpoints::endpoints()
{
    return {{"POST", "/{id}/smb_app_data", [this](const GraphCall &call) { return synchronise(call); }}};
}

GraphAnswer SyncEndpoints::synchronise(const GraphCall &call)
{
    const Number *number = m_platform.scenario.number(call.id());
    if (const auto refused = checkNumber(m_platform, call, {"whatsapp_business_management"}))
        return tl::unexpected(*refused);
    if (const auto refused = checkRequest(call, *number))
        return tl::unexpected(*refused);
    const std::string kind = call.text("sync_type");
    m_platform.timeline.after(preparation, [this, number, kind] { send(*number, kind); });
    json::object answer = {{"messaging_product", "whatsapp"}};
    answer["request_id"] = traceId(m_platform.random);
    return answer;
}

std::optional<GraphError> SyncEndpoints::checkRequest(const GraphCall &call, const Number &number)
{
    if (call.text("messaging_product") != "whatsapp")
        return invalidParameter("The parameter messaging_product is required.");
    const std::string kind = call.text("sync_type");
    if (kind != "smb_app_state_sync" && kind != "history")
        return invalidParameter("Param sync_type must be one of {SMB_APP_STATE_SYNC, HISTORY}.");
    if (!number.onBusinessApp)
        return invalidParameter("The phone number is not onboarded from the WhatsApp Business app.");
    const auto subscription = m_platform.subscriptions.of(m_platform.scenario.wabaOfNumber(number.id)->id);
    const std::int64_t nowS = m_platform.timeline.nowS();
    const std::int64_t onboardedS = subscription ? subscription->sinceS : nowS;
    auto decision = m_platform.synchronisations.ask(number.id, kind, onboardedS, nowS);
    if (m_platform.faults.strike("sync_refused"))
        decision = Synchronisations::Decision::AskedBefore;
    else if (m_platform.faults.strike("sync_too_late"))
        decision = Synchronisations::Decision::TooLate;
    switch (decision) {
    case Synchronisations::Decision::AskedBefore:
        return syncError(2593107, "The synchronization request limit for this phone number was reached.");
    case Synchronisations::Decision::TooLate:
        return syncError(2593108, "The synchronization can be requested within 24 hours of onboarding only.");
    case Synchronisations::Decision::Allowed:
        break;
    }
    return {};
}

void SyncEndpoints::send(const Number &number, const std::string &kind)
{
    if (kind == "smb_app_state_sync")
        return post(number, kind, phoneBookValues(m_platform, number));
    if (m_platform.faults.strike("history_refused"))
        return post(number, kind, {historyRefusedValue(number)});
    post(number, kind, historyValues(m_platform, number));
    post(number, kind, historyMediaValues(m_platform, number));
    if (m_platform.scenario.historyOpensWindow)
        post(number, "messages", windowValues(m_platform, number));
}

void SyncEndpoints::post(const Number &number, const std::string &field, std::vector<json::object> values)
{
    const Waba *waba = m_platform.scenario.wabaOfNumber(number.id);
    for (json::object &value : values)
        m_outbox.post(Webhook{waba->id, number.id, field, std::move(value)});
}

} // namespace shoptalk::sandbox

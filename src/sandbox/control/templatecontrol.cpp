// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/control/templatecontrol.h"

#include "sandbox/control/requestbody.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::int64_t warningS = 24 * 3600;

} // namespace

http::Response TemplateControl::decide(const http::Request &request)
{
    MessageTemplate *about = m_platform.templates.find(request.pathParameters.at("id"));
    if (about == nullptr)
        return http::errorResponse(404, "not_found", "There is no such template.");
    const json::object body = bodyOf(request);
    const std::string status = textIn(body, "status");
    const std::string quality = textIn(body, "quality");
    const std::string category = textIn(body, "category");
    const std::string correct = textIn(body, "correct_category");
    if (status.empty() && quality.empty() && category.empty() && correct.empty())
        return invalidRequest("A status, a quality, a category or a correct_category is needed.");
    if (!status.empty()) {
        const std::string reason = body.contains("reason") ? textIn(body, "reason") : "NONE";
        about->status = status;
        about->rejectedReason = status == "REJECTED" ? reason : "NONE";
        m_webhooks.statusChanged(*about, status, reason);
    }
    if (!quality.empty()) {
        const std::string before = std::exchange(about->quality, quality);
        m_webhooks.qualityChanged(*about, before);
    }
    if (!category.empty()) {
        about->previousCategory = std::exchange(about->category, category);
        m_webhooks.categoryChanged(*about);
    }
    if (!correct.empty())
        m_webhooks.categoryWillChange(*about, correct, m_platform.timeline.nowS() + warningS);
    json::object answer;
    answer["success"] = true;
    return http::jsonResponse(200, answer);
}

} // namespace shoptalk::sandbox

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkind.h"
#include "sandbox/content/fieldchecks.h"
#include "sandbox/content/templateparameters.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t maxName = 512;

/// Why a template of this status cannot be sent; nothing for an approved one.
std::optional<GraphError> checkStatus(const MessageTemplate &about)
{
    if (about.status == "APPROVED")
        return {};
    if (about.status == "PAUSED")
        return messagingError(132015, "Template is Paused", "The template is paused for low quality.");
    if (about.status == "DISABLED")
        return messagingError(132016, "Template is Disabled", "The template is disabled for good.");
    return messagingError(132001, "Template name does not exist in the translation",
                          "The template " + about.name + " is not approved in " + about.language + ".");
}

std::optional<GraphError> checkAudience(const MessageTemplate &about, const SendContext &context)
{
    if (about.category == "AUTHENTICATION" && context.toUserId)
        return messagingError(131062, "Business-scoped user id is not allowed",
                              "Authentication templates need the customer's phone number.");
    if (context.customer == nullptr)
        return {};
    const Chat &chat = context.platform.chats.with(*context.customer, context.number.id);
    if (about.category == "MARKETING" && chat.refusesMarketing)
        return messagingError(131050, "User has stopped marketing messages",
                              "The customer does not want marketing messages from this business.");
    return {};
}

std::optional<GraphError> check(const json::object &message, const SendContext &context)
{
    FieldChecks checks;
    const json::object &asked = checks.object(message, "template", {});
    const std::string name = checks.text(asked, "name", "template", {1, maxName});
    const json::object &language = checks.object(asked, "language", "template");
    const std::string code = checks.text(language, "code", "template.language", {1, maxName});
    if (!checks.isFine())
        return checks.problem();
    const Waba *waba = context.platform.scenario.wabaOfNumber(context.number.id);
    const MessageTemplate *about = context.platform.templates.find(waba->id, name, code);
    if (about == nullptr)
        return messagingError(132001, "Template name does not exist in the translation",
                              "template name (" + name + ") does not exist in " + code);
    checks.add(checkStatus(*about));
    checks.add(checkTemplateParameters(asked, *about, context));
    checks.add(checkAudience(*about, context));
    return checks.problem();
}

std::string textOf(const json::object &message)
{
    return textIn(message, "name");
}

} // namespace

extern const ContentKind templateKind{"template", check, nullptr, textOf, nullptr};

} // namespace shoptalk::sandbox

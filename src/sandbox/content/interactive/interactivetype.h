// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/content/contentkind.h"
#include "sandbox/content/fieldchecks.h"

#include <span>

namespace shoptalk::sandbox {

/// Which headers an interactive message may have.
enum class HeaderRule { None, Text, TextRequired, TextOrMedia };
enum class BodyRule { Optional, Required };

/// What the Graph API accepts for one `interactive.type`. Source: Cloud API, interactive messages.
struct InteractiveType {
    std::string_view type; ///< "button"
    HeaderRule header = HeaderRule::None;
    BodyRule body = BodyRule::Required;
    std::size_t maxBody = 1024;
    bool hasFooter = true;
    /// Checks `action`.
    void (*checkAction)(FieldChecks &checks, const json::object &action,
                        const SendContext &context) = nullptr;
};

/// Every type that can be sent.
std::span<const InteractiveType> interactiveTypes();
/// Null if there is no such type.
const InteractiveType *interactiveTypeOf(std::string_view type);

// The checks of `action`, one for each type.
void checkButtons(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkList(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkLinkButton(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkLocationRequest(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkContactRequest(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkCallPermission(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkVoiceCall(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkAddress(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkFlow(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkProduct(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkProductList(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkCatalog(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkCarousel(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkOrderDetails(FieldChecks &checks, const json::object &action, const SendContext &context);
void checkOrderStatus(FieldChecks &checks, const json::object &action, const SendContext &context);

/// `{display_text,url}` of a link button; also on the cards of a carousel.
void checkLinkParameters(FieldChecks &checks, const json::object &action, const std::string &place);

} // namespace shoptalk::sandbox

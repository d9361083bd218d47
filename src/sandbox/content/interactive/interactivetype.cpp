// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/interactive/interactivetype.h"

#include <algorithm>
#include <array>

namespace shoptalk::sandbox {

namespace {

constexpr std::size_t longBody = 4096;
constexpr std::size_t body = 1024;

constexpr std::array types = {
    InteractiveType{"button", HeaderRule::TextOrMedia, BodyRule::Required, body, true, checkButtons},
    InteractiveType{"list", HeaderRule::Text, BodyRule::Required, longBody, true, checkList},
    InteractiveType{"cta_url", HeaderRule::TextOrMedia, BodyRule::Required, body, true, checkLinkButton},
    InteractiveType{"location_request_message", HeaderRule::None, BodyRule::Required, body, false,
                    checkLocationRequest},
    InteractiveType{"request_contact_info", HeaderRule::None, BodyRule::Required, body, false,
                    checkContactRequest},
    InteractiveType{"call_permission_request", HeaderRule::None, BodyRule::Optional, body, false,
                    checkCallPermission},
    InteractiveType{"voice_call", HeaderRule::TextOrMedia, BodyRule::Required, body, true, checkVoiceCall},
    InteractiveType{"address_message", HeaderRule::TextOrMedia, BodyRule::Required, body, true, checkAddress},
    InteractiveType{"flow", HeaderRule::TextOrMedia, BodyRule::Required, body, true, checkFlow},
    InteractiveType{"product", HeaderRule::None, BodyRule::Optional, body, true, checkProduct},
    InteractiveType{"product_list", HeaderRule::TextRequired, BodyRule::Required, body, true,
                    checkProductList},
    InteractiveType{"catalog_message", HeaderRule::None, BodyRule::Required, body, true, checkCatalog},
    InteractiveType{"carousel", HeaderRule::None, BodyRule::Required, body, false, checkCarousel},
    InteractiveType{"order_details", HeaderRule::TextOrMedia, BodyRule::Required, body, true,
                    checkOrderDetails},
    InteractiveType{"order_status", HeaderRule::None, BodyRule::Required, body, true, checkOrderStatus},
};

} // namespace

std::span<const InteractiveType> interactiveTypes()
{
    return types;
}

const InteractiveType *interactiveTypeOf(std::string_view type)
{
    const auto found = std::ranges::find(types, type, &InteractiveType::type);
    return found != types.end() ? &*found : nullptr;
}

} // namespace shoptalk::sandbox

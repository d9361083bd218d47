// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/contactbookendpoints.h"

#include "sandbox/graph/access.h"

namespace shoptalk::sandbox {

std::vector<GraphEndpoint> ContactBookEndpoints::endpoints()
{
    return {{"DELETE", "/{id}/contact_book", [this](const GraphCall &call) { return remove(call); }}};
}

GraphAnswer ContactBookEndpoints::remove(const GraphCall &call)
{
    if (const auto refused = checkMessaging(m_platform, call, m_platform.scenario.wabaOfNumber(call.id())))
        return tl::unexpected(*refused);
    if (call.text("messaging_product") != "whatsapp")
        return tl::unexpected(invalidParameter("The parameter messaging_product is required."));
    const Customer *customer = m_platform.scenario.customerByUserId(call.text("bsuid"));
    if (customer == nullptr || !m_messaging.setInContactBook(*customer, false))
        return tl::unexpected(invalidParameter("Param bsuid is not in the contact book of this business."));
    return success();
}

} // namespace shoptalk::sandbox

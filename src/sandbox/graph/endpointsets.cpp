// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/endpointsets.h"

namespace shoptalk::sandbox {

void AccountEndpointSet::addTo(GraphApi &graph)
{
    graph.add(m_oauth.endpoints());
    graph.add(m_person.endpoints());
    graph.add(m_accounts.endpoints());
    graph.add(m_subscriptions.endpoints());
    graph.add(m_subscriptions.slowEndpoints());
}

void ConversationEndpointSet::addTo(GraphApi &graph)
{
    graph.add(m_media.endpoints());
    graph.add(m_groups.endpoints());
    graph.add(m_groupMembers.endpoints());
    graph.add(m_messages.endpoints());
    graph.add(m_blocks.endpoints());
    graph.add(m_contactBook.endpoints());
    graph.add(m_syncs.endpoints());
}

void SetupEndpointSet::addTo(GraphApi &graph)
{
    graph.add(m_uploads.endpoints());
    graph.add(m_templates.endpoints());
    graph.add(m_profiles.endpoints());
    graph.add(m_registrations.endpoints());
    graph.add(m_creation.endpoints());
    graph.add(m_settings.endpoints());
    graph.add(m_qrCodes.endpoints());
}

} // namespace shoptalk::sandbox

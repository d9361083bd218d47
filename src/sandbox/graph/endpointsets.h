// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/accountendpoints.h"
#include "sandbox/graph/blockendpoints.h"
#include "sandbox/graph/contactbookendpoints.h"
#include "sandbox/graph/graphapi.h"
#include "sandbox/graph/groupendpoints.h"
#include "sandbox/graph/groupmemberendpoints.h"
#include "sandbox/graph/mediaendpoints.h"
#include "sandbox/graph/messageendpoints.h"
#include "sandbox/graph/numbercreation.h"
#include "sandbox/graph/numbersettings.h"
#include "sandbox/graph/oauthendpoints.h"
#include "sandbox/graph/personendpoints.h"
#include "sandbox/graph/profileendpoints.h"
#include "sandbox/graph/qrcodeendpoints.h"
#include "sandbox/graph/registrationendpoints.h"
#include "sandbox/graph/subscriptionendpoints.h"
#include "sandbox/graph/syncendpoints.h"
#include "sandbox/graph/templateendpoints.h"
#include "sandbox/graph/uploadendpoints.h"

namespace shoptalk::sandbox {

/// Who the caller is, and what of the businesses it reaches. These accept every id, so they are added last.
class AccountEndpointSet {
public:
    AccountEndpointSet(Platform &platform, SubscriptionEndpoints::ConnectedAction whenConnected)
        : m_oauth(platform)
        , m_person(platform)
        , m_accounts(platform, m_person)
        , m_subscriptions(platform, std::move(whenConnected))
    {
    }

    void addTo(GraphApi &graph);

private:
    OauthEndpoints m_oauth;
    PersonEndpoints m_person;
    AccountEndpoints m_accounts;
    SubscriptionEndpoints m_subscriptions;
};

/// What happens in conversations.
class ConversationEndpointSet {
public:
    ConversationEndpointSet(Platform &platform, WebhookOutbox &outbox, Messaging &messaging,
                            GroupMessaging &groupMessaging)
        : m_messages(platform, messaging, groupMessaging)
        , m_groups(platform, outbox)
        , m_groupMembers(platform, outbox)
        , m_media(platform)
        , m_blocks(platform)
        , m_contactBook(platform, messaging)
        , m_syncs(platform, outbox)
    {
    }

    void addTo(GraphApi &graph);

private:
    MessageEndpoints m_messages;
    GroupEndpoints m_groups;
    GroupMemberEndpoints m_groupMembers;
    MediaEndpoints m_media;
    BlockEndpoints m_blocks;
    ContactBookEndpoints m_contactBook;
    SyncEndpoints m_syncs;
};

/// What a business sets up for its numbers and accounts.
class SetupEndpointSet {
public:
    SetupEndpointSet(Platform &platform, WebhookOutbox &outbox, TemplateWebhooks &templateWebhooks)
        : m_uploads(platform)
        , m_templates(platform, templateWebhooks)
        , m_profiles(platform)
        , m_registrations(platform)
        , m_creation(platform)
        , m_settings(platform, outbox)
        , m_qrCodes(platform)
    {
    }

    void addTo(GraphApi &graph);

private:
    UploadEndpoints m_uploads;
    TemplateEndpoints m_templates;
    ProfileEndpoints m_profiles;
    RegistrationEndpoints m_registrations;
    NumberCreation m_creation;
    NumberSettings m_settings;
    QrCodeEndpoints m_qrCodes;
};

} // namespace shoptalk::sandbox

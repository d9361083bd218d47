// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/accountrepository.h"
#include "store/alertrepository.h"
#include "store/auditrepository.h"
#include "store/broadcastrepository.h"
#include "store/changeset.h"
#include "store/contentrepository.h"
#include "store/conversationrepository.h"
#include "store/conversationstaterepository.h"
#include "store/customerrecordrepository.h"
#include "store/disconnectrepository.h"
#include "store/draftrepository.h"
#include "store/eventrepository.h"
#include "store/insightrepository.h"
#include "store/keyrepository.h"
#include "store/labelrepository.h"
#include "store/marketingrepository.h"
#include "store/mediafilerepository.h"
#include "store/messageindex.h"
#include "store/messagerepository.h"
#include "store/messagesearchrepository.h"
#include "store/outboxrepository.h"
#include "store/outgoingfilerepository.h"
#include "store/pricingrepository.h"
#include "store/privacyrepository.h"
#include "store/relayrepository.h"
#include "store/savedreplyrepository.h"
#include "store/staffrepository.h"
#include "store/templaterepository.h"
#include "store/timelinerepository.h"

namespace shoptalk {

class Connection;

/// The repositories over one connection, on the thread that owns it. Only a session of `Store::write` may
/// write.
class StoreSession {
    ChangeSet m_changes; // first: the repositories write into it

public:
    explicit StoreSession(const Connection &connection);

    MessageIndex messageIndex; // before the messages, which it indexes
    AccountRepository accounts;
    ConversationRepository conversations;
    ConversationStateRepository conversationStates;
    MessageRepository messages;
    ContentRepository contents;
    OutboxRepository outbox;
    OutgoingFileRepository outgoingFiles;
    MediaFileRepository mediaFiles;
    DraftRepository drafts;
    RelayRepository relay;
    EventRepository events;
    AuditRepository audit;
    AlertRepository alerts;
    DisconnectRepository disconnects;
    PrivacyRepository privacy;
    PricingRepository pricing;
    LabelRepository labels;
    StaffRepository staff;
    CustomerRecordRepository customerRecords;
    SavedReplyRepository savedReplies;
    KeyRepository keys;
    TemplateRepository templates;
    MarketingRepository marketing;
    InsightRepository insights;
    MessageSearchRepository messageSearch;
    TimelineRepository timeline;
    BroadcastRepository broadcasts;

    const ChangeSet &changes() const { return m_changes; }

private:
    Q_DISABLE_COPY(StoreSession)
};

} // namespace shoptalk

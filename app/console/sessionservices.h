// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/connectedaccounts.h"
#include "accounts/customerblocks.h"
#include "accounts/keymanager.h"
#include "accounts/loginprocess.h"
#include "accounts/profilepictures.h"
#include "accounts/setupexecutor.h"
#include "app/console/dataopener.h"
#include "archive/backups.h"
#include "archive/contacts.h"
#include "archive/conversationexport.h"
#include "archive/conversationstates.h"
#include "archive/customerdirectory.h"
#include "archive/customerrecords.h"
#include "archive/deletedbroadcasts.h"
#include "archive/erasureservice.h"
#include "archive/labels.h"
#include "archive/notes.h"
#include "archive/savedreplies.h"
#include "archive/staff.h"
#include "archive/stars.h"
#include "archive/stopphraselist.h"
#include "archive/stopproposals.h"
#include "graph/graphsender.h"
#include "media/mediadownloads.h"
#include "models/auditlistmodel.h"
#include "models/conversationlistmodel.h"
#include "models/conversationsearch.h"
#include "models/messagelistmodel.h"
#include "models/messagesearchmodel.h"
#include "models/ratetablemodel.h"
#include "models/unreadcounts.h"
#include "outbox/outbox.h"
#include "relaylink/eventstream.h"
#include "relaylink/relaysender.h"
#include "secrets/vault.h"
#include "store/store.h"
#include "sync/contentfiller.h"
#include "sync/eventintake.h"
#include "sync/numberlister.h"
#include "sync/searchfiller.h"

#include <QNetworkAccessManager>

namespace shoptalk {

struct AppShell;

/// What staff do with customers and their conversations besides writing.
struct WorkServices {
    /// All of them outlive this.
    WorkServices(Store &store, Vault &vault, GraphSender &graph, const Clock &clock);

    Labels labels;
    CustomerDirectory customers;
    ConversationStates states;
    Staff staff;
    CustomerBlocks blocks;
    Contacts contacts;
    Notes notes;
    Stars stars;
    CustomerRecords records;
    SavedReplies savedReplies;
    StopProposals stopProposals;
    StopPhraseList stopPhrases;
    DeletedBroadcasts deletedBroadcasts;
};

/// The services that hold decrypted data. A member uses only members above it and is destroyed before them.
struct SessionServices {
    /// `shell` outlives this. Nothing is opened yet.
    explicit SessionServices(AppShell &shell);

    QNetworkAccessManager network;
    Store store;
    Vault vault;
    KeyManager keys;
    RelaySender relay;
    GraphSender graph;
    ConnectedAccounts accounts;
    LoginProcess login;
    ProfilePictures pictures;
    SetupExecutor setup;
    EventIntake intake;
    ContentFiller contentFiller;
    SearchFiller searchFiller;
    NumberLister numberLister;
    EventStream stream;
    Outbox outbox;
    MediaDownloads downloads;
    ConversationListModel conversations;
    UnreadCounts unread;
    MessageListModel messages;
    MessageSearchModel messageSearch;
    ConversationSearch conversationSearch;
    DataOpener opener;
    Backups backups;
    ErasureService erasure;
    WorkServices work;
    ConversationExport exports;
    AuditListModel auditTrail;
    RateTableModel rates;
};

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/connectednumbers.h"
#include "accounts/customerblocks.h"
#include "archive/conversationstates.h"
#include "archive/customerdirectory.h"
#include "archive/customerrecords.h"
#include "archive/erasureservice.h"
#include "archive/labels.h"
#include "archive/notes.h"
#include "archive/savedreplies.h"
#include "archive/staff.h"
#include "archive/stars.h"
#include "archive/stopproposals.h"
#include "media/mediadownloads.h"
#include "secrets/vault.h"
#include "shop.h"
#include "tests/support/setclock.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

#include <QListView>

#include <functional>

namespace shoptalk::test {

/// The inbox of a shop with everything that staff do with conversations, for tests to derive from. No one is
/// signed in, and nothing is sealed.
class WorkInbox : public QObject {
public:
    WorkInbox();
    ~WorkInbox() override;

protected:
    /// Shows the page over a new shop.
    void open();
    void close();
    /// Shows a new page over the same shop, as after a restart.
    void makePage();

    QListView *list() const { return m_page->findChild<QListView *>(QStringLiteral("conversationList")); }
    /// What the toast says; empty if there is none.
    QString toast() const;
    ConversationId at(int row) const;
    ConversationState stateOf(const ConversationId &id) const;
    /// Clicks on the row of a conversation.
    void press(int row, Qt::KeyboardModifiers modifiers = {});
    /// Opens the menu of the row and triggers one of its actions.
    void chooseFromMenu(int row, const QString &action);
    void set(const ConversationId &id, const std::function<void(ConversationState &)> &change);
    void undo() const;
    int selected() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    support::SetClock m_clock;
    std::unique_ptr<ErasureService> m_erasure;
    std::unique_ptr<Labels> m_labels;
    std::unique_ptr<ConversationStates> m_states;
    std::unique_ptr<Staff> m_staff;
    std::unique_ptr<Notes> m_notes;
    std::unique_ptr<Stars> m_stars;
    std::unique_ptr<SavedReplies> m_replies;
    std::unique_ptr<StopProposals> m_stops;
    std::unique_ptr<CustomerDirectory> m_customers;
    std::unique_ptr<CustomerRecords> m_records;
    std::unique_ptr<ConnectedNumbers> m_numbers;
    std::unique_ptr<SecretStore> m_keys;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<CustomerBlocks> m_blocks;
    std::unique_ptr<MediaDownloads> m_downloads;
    std::unique_ptr<InboxPage> m_page;
};

} // namespace shoptalk::test

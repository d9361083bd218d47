// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/customerblocks.h"

#include <QList>
#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace shoptalk {

class PrivacyActions;

/// Blocks and unblocks customers at WhatsApp.
class BlockActions : public QObject {
    Q_OBJECT
public:
    using Chosen = std::function<QList<Conversation>()>;

    /// All of them outlive this; the shortcuts work in `page`.
    BlockActions(CustomerBlocks &blocks, PrivacyActions &undo, Chosen chosen, QWidget &page);

    void addTo(QMenu &menu, const QList<Conversation> &conversations);
    /// Blocks after the person has confirmed it.
    void askToBlock(const QList<Conversation> &conversations);
    void unblock(const QList<Conversation> &conversations);
    void toggle(const QList<Conversation> &conversations);
    /// What became of the customers, also of those that were not changed.
    static QString outcomeText(const CustomerBlocks::Outcome &outcome, bool isBlocked);
    /// Why nobody was changed.
    static QString problemText(const Error &error);

private:
    void block(const QList<Conversation> &conversations);
    void showOutcome(const QList<Conversation> &conversations, const Result<CustomerBlocks::Outcome> &outcome,
                     bool isBlocked);

    CustomerBlocks &m_blocks;
    PrivacyActions &m_undo;
    QWidget &m_page;
};

} // namespace shoptalk

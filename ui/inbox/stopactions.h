// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stopproposals.h"

#include <QObject>

namespace shoptalk {

class ChatPane;
class PrivacyActions;
class StopBar;
class Theme;

/// Shows in the open conversation that its customer wrote "stop", and does what the person decides.
class StopActions : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this. `chat` gets the bar.
    StopActions(StopProposals &proposals, PrivacyActions &undo, ChatPane &chat, const Theme &theme);

    /// The customer of the open conversation, or something about them has changed.
    void setCustomer(const Customer &customer);

private:
    void decide(bool isStopped);
    void showDecided(const QString &name, const QList<StopDecision> &decisions);

    StopProposals &m_proposals;
    PrivacyActions &m_undo;
    ChatPane &m_chat;
    StopBar *m_bar;
    Customer m_customer;
    CustomerId m_deciding; ///< Whose decision is being stored; empty: nobody's.
};

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/customerrecord.h"
#include "ui/chat/walltimer.h"

#include <QFrame>
#include <QHash>
#include <QSet>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace shoptalk {

class AvatarLabel;
class CustomerRecords;
class MediaDownloads;
class NameEditor;
class NumberList;
class OrderList;
class Outbox;
class SharedFiles;
struct SharedLink;
class Theme;

/// The pane beside the chat: who the customer is, until when and at what price they can be answered, and what
/// they sent and ordered.
class CustomerPane : public QFrame {
    Q_OBJECT
public:
    /// All of them outlive this. `clock` decides whether the customer can be answered.
    CustomerPane(CustomerRecords &records, Outbox &outbox, const Clock &clock, const Theme &theme,
                 QWidget *parent = nullptr);

    /// Received photos are shown, too. It outlives this.
    void setDownloads(MediaDownloads &downloads);
    /// What is in the customer's conversations with other numbers of the shop is named after them. It
    /// outlives this.
    void setNumbers(const NumberList &numbers) { m_numbers = &numbers; }
    /// Shows the customer, or what changed about them. `numberName` is that of the shop's number to which
    /// they write; empty if it has only one.
    void setConversation(const Conversation &conversation, const QString &numberName = {});
    /// Reads what is known of the customer again if one of their other conversations has changed.
    void refresh(const QSet<ConversationId> &changed);
    void focusClose();

Q_SIGNALS:
    void closeRequested();
    /// The person wants to see this message in the chat.
    void messageRequested(const shoptalk::MessageId &message);
    /// The person wants to see this message, which is in another conversation of the customer.
    void otherMessageRequested(const shoptalk::ConversationId &conversation,
                               const shoptalk::MessageId &message);
    /// The person gave the customer another name; empty: the one that the customer chose.
    void nameChosen(const shoptalk::Customer &customer, const QString &name);
    /// The person wants to choose labels, in a menu at a point of the screen.
    void labelsRequested(const QPoint &at);
    void noteRequested();
    /// A note is to be changed, or deleted.
    void noteEditRequested(const shoptalk::ConversationId &conversation, const shoptalk::MessageId &note,
                           const QString &text);
    void noteDeletionRequested(const shoptalk::MessageId &note);
    /// The customer said whether they want marketing messages.
    void marketingChosen(const shoptalk::Customer &customer, bool isStopped);

private:
    QWidget *makeHead(const Theme &theme);
    QWidget *makeContent(const Theme &theme);
    QLabel *addSection(QVBoxLayout &column, const Theme &theme, const QString &title, const QString &name);
    QListWidget *addList(QVBoxLayout &column, const Theme &theme, const QString &title, const QString &name);
    /// Adds the list with a title; both are hidden while it is empty.
    void addSection(QVBoxLayout &column, const Theme &theme, QListWidget &list, const QString &title,
                    const QString &name);
    void showCustomer();
    void showWindow();
    void showWork();
    void readRecord();
    void showRecord(const CustomerRecord &record);
    void showLinks(const QList<SharedLink> &links);
    void notePlaces(const CustomerRecord &record);
    /// "to Flowers Centre" for another conversation of the customer; else empty.
    QString placeOf(const ConversationId &conversation) const;
    QString lineOf(const Message &message) const;
    void requestMessage(const MessageId &message);
    QPushButton *addLink(QVBoxLayout &column, const QString &text, const QString &name);
    void offerNote(const QPoint &at);
    void fill(QListWidget &list, const QList<Message> &messages);

    CustomerRecords &m_records;
    Outbox &m_outbox;
    const Clock &m_clock;
    const Theme &m_theme;
    Conversation m_conversation;
    QToolButton *m_close = nullptr;
    AvatarLabel *m_avatar = nullptr;
    NameEditor *m_name = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_shop = nullptr; ///< To which number of the shop they write.
    QLabel *m_window = nullptr;
    QLabel *m_marketing = nullptr;
    QPushButton *m_changeMarketing = nullptr;
    QLabel *m_labels = nullptr;
    QLabel *m_assignee = nullptr;
    QLabel *m_history = nullptr;
    QPushButton *m_changeLabels = nullptr;
    QListWidget *m_notes = nullptr;
    QListWidget *m_starred = nullptr;
    OrderList *m_orders = nullptr;
    SharedFiles *m_files = nullptr;
    const NumberList *m_numbers = nullptr;
    QHash<ConversationId, PhoneNumberId> m_otherNumbers; ///< Of the customer's other conversations.
    QHash<MessageId, ConversationId> m_elsewhere; ///< What is shown and is in one of these.
    WallTimer m_windowChange;
    bool m_isReading = false; ///< The record is being read.
    bool m_readsAgain = false; ///< It changed meanwhile.
    bool m_isMarketingStopped = false;
};

} // namespace shoptalk

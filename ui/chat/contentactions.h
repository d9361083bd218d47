// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/customer.h"
#include "ui/chat/content/contentlayout.h"

#include <QObject>

class QMenu;
class QUrl;
class QWidget;

namespace shoptalk {

/// Does what a click on a part of a bubble, or its entry in the bubble's menu, asks for.
class ContentActions : public QObject {
    Q_OBJECT
public:
    /// Questions and tool tips appear over `view`, which also owns this.
    explicit ContentActions(QWidget &view);

    void perform(const ContentAction &action);
    /// Opens an address. What can be done with a phone number is offered in a menu at `at`, on the screen.
    void use(const Link &link, const QPoint &at);
    /// Every link and action of a bubble as entries, for the keyboard.
    void addTo(QMenu &menu, const ContentLayout &content);

Q_SIGNALS:
    /// A quotation was clicked: the conversation goes to the message.
    void messageRequested(const shoptalk::Wamid &wamid);
    /// The sound of a message is to be played or paused.
    void playRequested(const shoptalk::MessageId &message);
    /// Sounds are to be played at the next of their speeds.
    void speedRequested(const shoptalk::MessageId &message);
    /// The person wants to write to a contact.
    void chatRequested(const shoptalk::Customer &customer);
    /// The person says that the two customers of this line are not the same.
    void separationRequested(const shoptalk::MessageId &line);
    void noteDeletionRequested(const shoptalk::MessageId &note);
    /// Something is to be done with the file of a message.
    void fileRequested(shoptalk::ContentAction::Kind kind, const shoptalk::MessageId &message);

private:
    /// What can be done with a link, the most likely first.
    static QList<ContentAction> actionsOf(const Link &link);
    void openLink(const QUrl &link);
    void askForWebsite(const QUrl &link);
    void askForMap(const QUrl &map);
    void saveContact(const QString &vCard);
    void showNotSaved();

    QWidget &m_view;
};

} // namespace shoptalk

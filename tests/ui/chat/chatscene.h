// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/inbox/shop.h"
#include "ui/chat/bubblelayout.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/content/contentlayout.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QUrl>

#include <chrono>
#include <memory>

namespace shoptalk::test {

/// The computer's clock, moved.
class MovedClock final : public Clock {
public:
    std::chrono::seconds ahead{0};
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(ahead.count()); }
};

/// Takes what would go to the browser.
class Browser : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }

public:
    QList<QUrl> opened;
};

/// A chat in an active window, over a store on disk, with what a person does in it. The tests of a subject
/// derive from it.
class ChatScene : public QObject {
protected:
    ChatScene();
    ~ChatScene() override;

    /// In each test's `init`; false if the window does not get active.
    bool begin(const QSize &size = {800, 600});
    /// In each test's `cleanup`.
    void end();
    /// A new pane in the same shop, with the moved clock.
    void makePane(const QSize &size = {800, 600});
    /// The same in another look.
    void makePane(Theme &theme, const QSize &size);

    ConversationId open(const QList<Line> &lines, const QString &name = QStringLiteral("Ana"));
    Conversation conversation() const;
    /// As after a change of the open conversation.
    void showAgain() { m_pane->showConversation(conversation()); }
    QListView *view() const;
    QPlainTextEdit *field() const;
    QToolButton *sendButton() const;
    QModelIndex last() const;
    Message messageAt(int row) const;
    /// How a row is drawn; the places in it are from its top left.
    const BubbleLayout &layoutOf(const QModelIndex &index) const;
    /// A part of a row, in the viewport.
    QRect placeOf(const QModelIndex &index, const QRectF &part) const;
    /// Where the text of an only, inbound bubble begins.
    QPoint textBegin(const QModelIndex &index) const;

    /// Clicks the first part of the last message that does this; false if it is not in sight.
    bool clickContent(ContentAction::Kind kind);
    /// Clicks a link under some bubble; false if there is none of this text in sight.
    bool clickLink(const QString &text);
    /// As a slow disk: nothing is stored while it is held.
    void hold(bool isHeld);
    /// Changes the database as another program might.
    void sabotage(const QString &sql);
    /// As a full disk, for messages.
    void refuseMessages();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    MovedClock m_clock;
    std::unique_ptr<ChatPane> m_pane;
};

} // namespace shoptalk::test

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

/// The computer's clock with an offset.
class MovedClock final : public Clock {
public:
    std::chrono::seconds ahead{0};
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addSecs(ahead.count()); }
};

/// Receives the addresses that would be opened in the browser.
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

    /// Call it in each test's `init`; false if the window does not become active.
    bool begin(const QSize &size = {800, 600});
    /// Call it in each test's `cleanup`.
    void end();
    /// A new pane in the same shop, with the moved clock.
    void makePane(const QSize &size = {800, 600});
    /// The same with another theme and size.
    void makePane(Theme &theme, const QSize &size);

    ConversationId open(const QList<Line> &lines, const QString &name = QStringLiteral("Ana"));
    Conversation conversation() const;
    /// Shows the conversation again, as after a change of it.
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

    /// Clicks the first part of the last message with this action; false if none is on the screen.
    bool clickContent(ContentAction::Kind kind);
    /// Clicks the link with this text under any bubble; false if none is on the screen.
    bool clickLink(const QString &text);
    /// Simulates a slow disk: nothing is stored while it is held.
    void hold(bool isHeld);
    /// Changes the database directly, as another program might.
    void sabotage(const QString &sql);
    /// Simulates a full disk for messages.
    void refuseMessages();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    MovedClock m_clock;
    std::unique_ptr<ChatPane> m_pane;
};

} // namespace shoptalk::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatscene.h"

#include "tests/support/waiting.h"
#include "ui/chat/messagedelegate.h"

#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk::test {

namespace {

QStyleOptionViewItem optionFor(const QListView &view, const QModelIndex &index)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = view.visualRect(index);
    return option;
}

} // namespace

ChatScene::ChatScene() = default;
ChatScene::~ChatScene() = default;

bool ChatScene::begin(const QSize &size)
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_clock.ahead = 0s;
    m_shop = std::make_unique<Shop>();
    makePane(size);
    m_pane->activateWindow();
    return QTest::qWaitForWindowActive(m_pane.get(), support::patienceMs);
}

void ChatScene::end()
{
    m_pane.reset();
    m_shop.reset();
}

void ChatScene::makePane(const QSize &size)
{
    makePane(*m_theme, size);
}

void ChatScene::makePane(Theme &theme, const QSize &size)
{
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, theme, nullptr, m_clock);
    m_pane->resize(size);
    m_pane->show();
}

ConversationId ChatScene::open(const QList<Line> &lines, const QString &name)
{
    const ConversationId id = m_shop->add(name, u"34600000011"_s, lines);
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    return id;
}

Conversation ChatScene::conversation() const
{
    return m_shop->store.reader().conversations.find(m_shop->messages.conversation())->value();
}

QListView *ChatScene::view() const
{
    return m_pane->findChild<QListView *>(u"messageList"_s);
}

QPlainTextEdit *ChatScene::field() const
{
    return m_pane->findChild<QPlainTextEdit *>(u"composer"_s);
}

QToolButton *ChatScene::sendButton() const
{
    return m_pane->findChild<QToolButton *>(u"sendButton"_s);
}

QModelIndex ChatScene::last() const
{
    return view()->model()->index(view()->model()->rowCount() - 1, 0);
}

Message ChatScene::messageAt(int row) const
{
    return view()->model()->index(row, 0).data(MessageListModel::MessageRole).value<Message>();
}

const BubbleLayout &ChatScene::layoutOf(const QModelIndex &index) const
{
    const auto *delegate = qobject_cast<const MessageDelegate *>(view()->itemDelegate());
    return delegate->layOut(optionFor(*view(), index), index);
}

QRect ChatScene::placeOf(const QModelIndex &index, const QRectF &part) const
{
    return part.toRect().translated(view()->visualRect(index).topLeft());
}

QPoint ChatScene::textBegin(const QModelIndex &index) const
{
    const QRect row = view()->visualRect(index);
    return {row.left() + space::l + space::m, row.bottom() - space::s - 12};
}

bool ChatScene::clickContent(ContentAction::Kind kind)
{
    view()->doItemsLayout(); // a row that has just come stands where its height is estimated
    auto *delegate = qobject_cast<MessageDelegate *>(view()->itemDelegate());
    const QStyleOptionViewItem option = optionFor(*view(), last());
    for (const ContentHit &hit : delegate->layOut(option, last()).content.hits) {
        if (hit.action.kind != kind)
            continue;
        const QPoint at = option.rect.topLeft() + hit.place.center().toPoint();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
        return view()->viewport()->rect().contains(at);
    }
    return false;
}

bool ChatScene::clickLink(const QString &text)
{
    view()->doItemsLayout();
    auto *delegate = qobject_cast<MessageDelegate *>(view()->itemDelegate());
    for (int row = 0; row < view()->model()->rowCount(); ++row) {
        const QModelIndex index = view()->model()->index(row, 0);
        const QStyleOptionViewItem option = optionFor(*view(), index);
        for (const BubbleLink &link : delegate->layOut(option, index).links) {
            if (link.text != text)
                continue;
            const QPoint at = option.rect.topLeft() + link.place.center().toPoint();
            QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
            return view()->viewport()->rect().contains(at);
        }
    }
    return false;
}

void ChatScene::sabotage(const QString &sql)
{
    m_shop->sabotage(sql);
}

void ChatScene::refuseMessages()
{
    sabotage(
        u"CREATE TRIGGER full BEFORE INSERT ON whatsapp_messages BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
}

void ChatScene::hold(bool isHeld)
{
    if (isHeld) {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other writer"_s);
        other.setDatabaseName(m_shop->folder.filePath(u"shoptalk.db"_s));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        return;
    }
    QVERIFY(QSqlQuery(QSqlDatabase::database(u"other writer"_s)).exec(u"ROLLBACK"_s));
    QSqlDatabase::removeDatabase(u"other writer"_s);
}

} // namespace shoptalk::test

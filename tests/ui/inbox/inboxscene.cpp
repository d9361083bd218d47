// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxscene.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

InboxScene::InboxScene() = default;
InboxScene::~InboxScene() = default;

void InboxScene::open()
{
    if (!m_theme)
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_shop = std::make_unique<Shop>();
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    m_page->resize(1120, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), support::patienceMs));
}

void InboxScene::close()
{
    m_page.reset();
    m_shop.reset();
}

int InboxScene::rowNamed(const QString &name) const
{
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        if (list()->model()->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

void InboxScene::choose(const QString &name)
{
    QTRY_VERIFY(rowNamed(name) >= 0);
    // A press right after the rows have moved means the row that was there before.
    const QObject *rows = list()->findChild<QObject *>(u"steadyRows"_s);
    QTRY_VERIFY(rows->property("areSettled").toBool());
    const QModelIndex row = list()->model()->index(rowNamed(name), 0);
    list()->scrollTo(row);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    QTRY_COMPARE(m_page->findChild<QLabel *>(u"chatTitle"_s)->text(), name);
}

QPoint InboxScene::placeOf(const QString &name) const
{
    return list()->visualRect(list()->model()->index(rowNamed(name), 0)).center();
}

Conversation InboxScene::conversationNamed(const QString &name) const
{
    const auto found = m_shop->store.reader().conversations.search(name, 1);
    return found && !found->isEmpty() ? found->first() : Conversation();
}

void InboxScene::addLongUnread()
{
    QList<Line> lines;
    for (int i = 16; i > 0; --i)
        lines << Line{Direction::Inbound, u"Line %1"_s.arg(i), i, Delivery::Read, 0, MessageKind::Text, true};
    m_shop->add(u"Reader"_s, u"34600000042"_s, lines);
}

} // namespace shoptalk::test

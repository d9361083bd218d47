// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageactionsscene.h"

#include <QContextMenuEvent>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

ConversationId MessageActionsScene::open(const QList<Line> &lines, const QString &waId)
{
    const ConversationId id = m_shop->add(u"Ana"_s, waId, lines);
    show(id);
    return id;
}

void MessageActionsScene::show(const ConversationId &id)
{
    m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    QCoreApplication::processEvents();
}

void MessageActionsScene::select(int row)
{
    view()->setFocus();
    view()->setCurrentIndex(this->row(row));
}

QToolButton *MessageActionsScene::hoverButton(int row, const QString &name)
{
    QCoreApplication::processEvents();
    const QPoint inside = view()->visualRect(this->row(row)).center();
    QTest::mouseMove(view()->viewport(), inside + QPoint(1, 1));
    QTest::mouseMove(view()->viewport(), inside);
    return view()->findChild<QToolButton *>(name);
}

void MessageActionsScene::withMenu(int row, const std::function<void(QMenu &)> &use)
{
    select(row);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(view()->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    use(*menu);
    menu->close();
}

QAction *MessageActionsScene::entry(const QMenu &menu, const QString &text)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->text().remove(u'&').contains(text))
            return action;
    }
    return nullptr;
}

QToolButton *MessageActionsScene::emoji(const QString &name)
{
    const QList<QToolButton *> buttons =
        popup() ? popup()->findChildren<QToolButton *>() : QList<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace shoptalk::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudoscene.h"

#include "shopdata.h"
#include "ui/inbox/inboxpage.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

QWidget *visibleOne(const QString &name)
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

void PseudoScene::begin(const QStringList &numbers)
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"),
             "run it through tests/support/desktop-session");
    m_folder = std::make_unique<QTemporaryDir>();
    m_conversation = putConversation(m_folder->path(), 30, numbers);
    m_parts = std::make_unique<ConsoleParts>(m_folder->path());
    window().resize(PseudoLook::width(), 820);
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), LockController::State::Unlocked, support::patienceMs);
    m_look.begin();
    Q_EMIT m_parts->shell.language.changed();
    QCoreApplication::sendPostedEvents();
}

void PseudoScene::end()
{
    m_parts.reset();
    m_look.end();
}

void PseudoScene::openChat() const
{
    pages().showInbox();
    auto *inbox = window().findChild<InboxPage *>();
    inbox->goTo(m_conversation);
    QCOMPARE(inbox->openConversation(), m_conversation);
}

void PseudoScene::press(Shortcut shortcut) const
{
    QList<QAction *> all = window().findChildren<QAction *>();
    for (const QMenu *menu : window().findChildren<QMenu *>()) // whose entries may belong to the session
        all << menu->actions();
    for (QAction *action : all) {
        if (shortcutOf(*action) == shortcut && action->isEnabled() && !action->text().isEmpty())
            return action->trigger();
    }
    QFAIL(qPrintable(shortcutName(shortcut)));
}

QMenu *PseudoScene::shownMenu(const QString &name) const
{
    for (QMenu *menu : window().findChildren<QMenu *>(name)) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

void PseudoScene::openMenu(const QString &menu) const
{
    const bool isOfMessage = menu == u"messageMenu"_s;
    auto *list = child<QListView>(isOfMessage ? u"messageList"_s : u"conversationList"_s);
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, list->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(list, &event);
    QTRY_VERIFY2(shownMenu(menu), qPrintable(menu));
}

void PseudoScene::choose(const QString &menu, const QString &entry) const
{
    openMenu(menu);
    QMenu *shown = shownMenu(menu);
    QVERIFY2(shown, qPrintable(menu));
    QAction *action = shown->findChild<QAction *>(entry);
    QVERIFY2(action, qPrintable(entry));
    shown->hide();
    action->trigger();
}

QWidget *PseudoScene::waitFor(const QString &name)
{
    if (!QTest::qWaitFor([&name] { return visibleOne(name) != nullptr; }, support::patienceMs))
        QTest::qFail(qPrintable(name + u" is not shown"_s), __FILE__, __LINE__);
    return visibleOne(name);
}

void PseudoScene::close(const QString &name)
{
    if (QWidget *shown = visibleOne(name))
        shown->close();
    QTRY_VERIFY2(!visibleOne(name), qPrintable(name));
}

} // namespace shoptalk::test

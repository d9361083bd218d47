// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/railcontroller.h"

#include "app/console/appshell.h"
#include "app/console/pagenavigator.h"
#include "app/console/sessionservices.h"
#include "domain/numbername.h"
#include "ui/shell/navigationrail.h"
#include "ui/theme/actiontext.h"
#include "ui/theme/avatar.h"
#include "ui/theme/shortcuts.h"
#include "ui/theme/translated.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace shoptalk {

RailController::RailController(AppShell &shell, SessionServices &services, PageNavigator &pages,
                               QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_services(services)
    , m_pages(pages)
    , m_choices(this)
{
    makeInbox();
    connect(&numbers(), &NumberList::changed, this, &RailController::showNumbers);
    connect(&shell.language, &LanguageChoice::changed, this, &RailController::showNumbers);
    connect(&services.conversations, &ConversationListModel::scopeChanged, this, &RailController::showChosen);
    connect(&services.unread, &UnreadCounts::changed, this, &RailController::showUnread);
}

RailController::~RailController()
{
    removeNumbers();
}

const NumberList &RailController::numbers() const
{
    return m_services.conversations.numbers();
}

void RailController::makeInbox()
{
    m_inbox = new QAction(m_shell.theme.icon(Icon::Chat), {}, this);
    keepTranslated(m_shell.window, *this, [this] { m_inbox->setText(tr("&Inbox")); });
    m_inbox->setObjectName(u"inboxAction"_s);
    useShortcut(*m_inbox, Shortcut::Inbox);
    connect(m_inbox, &QAction::triggered, this,
            [this] { m_pages.isInboxVisible() ? m_pages.showList() : m_pages.showMain(); });
    m_shell.window.addMenuEntry(MainWindow::Menu::Program, *m_inbox);
    m_shell.window.rail().addSection(
        NavigationRail::Section::Inbox, Icon::Chat, *m_inbox,
        [](const QWidget *page) { return qobject_cast<const InboxPage *>(page); });
    // The numbers are out of reach while the console is locked, as the inbox is.
    m_choices.setEnabled(m_inbox->isEnabled());
    connect(m_inbox, &QAction::enabledChanged, this, [this](bool isEnabled) {
        m_choices.setEnabled(isEnabled);
        if (m_menu)
            m_menu->menuAction()->setVisible(isEnabled);
    });
}

void RailController::showNumbers()
{
    removeNumbers();
    const PhoneNumberId chosen = m_services.conversations.scope().number;
    const bool isGone = !numbers().areSeveral() || !numbers().contains(chosen);
    if (!chosen.isEmpty() && isGone)
        m_pages.setNumber({});
    if (!numbers().areSeveral())
        return;
    QMenuBar &bar = *m_shell.window.menuBar();
    m_menu = new QMenu(tr("&Numbers"), &m_shell.window);
    m_menu->setObjectName(u"numbersMenu"_s);
    m_menu->menuAction()->setVisible(m_choices.isEnabled());
    bar.insertMenu(bar.actions().value(1), m_menu); // after that of the program
    QList<RailNumber> buttons;
    buttons << RailNumber{addNumber(QString(), tr("All numbers")), {}, 0};
    for (const PhoneNumber &number : numbers().numbers()) {
        const QString name = numbers().nameOf(number.id);
        buttons << RailNumber{addNumber(number.id.value(), name), numberInitials(name), avatarSeed(name)};
    }
    showChosen();
    m_shell.window.rail().setNumbers(buttons);
    showUnread();
}

void RailController::removeNumbers()
{
    m_shell.window.rail().setNumbers({});
    qDeleteAll(m_choices.actions());
    delete m_menu;
}

QAction *RailController::addNumber(const QString &id, const QString &text)
{
    const int row = int(m_choices.actions().size());
    auto *action = new QAction(actionTextOf(text), &m_choices);
    action->setObjectName(u"number-"_s + id);
    action->setCheckable(true);
    action->setData(id);
    action->setEnabled(m_choices.isEnabled());
    const Shortcut shortcut = Shortcut(int(Shortcut::Number1) + row);
    if (shortcut <= Shortcut::Number9)
        useShortcut(*action, shortcut);
    connect(action, &QAction::triggered, this, [this, id] {
        m_pages.showList();
        m_pages.setNumber(PhoneNumberId(id));
        showChosen(); // also if it was chosen before
    });
    m_menu->addAction(action);
    return action;
}

void RailController::showChosen()
{
    const PhoneNumberId chosen = m_services.conversations.scope().number;
    const QList<QAction *> actions = m_choices.actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == chosen.value());
}

void RailController::showUnread()
{
    if (!numbers().areSeveral())
        return;
    QList<int> unread;
    for (const PhoneNumber &number : numbers().numbers())
        unread << m_services.unread.of(number.id);
    m_shell.window.rail().setUnreadOfNumbers(unread);
}

} // namespace shoptalk

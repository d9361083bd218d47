// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "shop.h"
#include "tests/ui/setup/setupsamples.h"
#include "ui/inbox/inboxpage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/settingsview.h"
#include "ui/setup/setuppage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/preferences.h"
#include "ui/theme/avatar.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shoptalk::gallery {

namespace {

constexpr int pageHeight = 740;

QImage grabbed(QWidget &page)
{
    for (int pass = 0; pass < 3; ++pass) // lines that break make it higher
        QCoreApplication::processEvents();
    return page.grab().toImage();
}

bool isAtItsEnd(const QListView *list)
{
    return list->model()->rowCount() > 0
        && list->verticalScrollBar()->value() == list->verticalScrollBar()->maximum();
}

QImage pictureOfInbox(Theme &theme, int width)
{
    test::Shop shop;
    InboxPage page(shop.conversations, shop.messages, shop.outbox, theme);
    page.resize(width, pageHeight);
    page.show();
    shop.fill();
    const auto found = shop.store.reader().conversations.search(u"Ana"_s, 1);
    if (!found || found->isEmpty())
        return {};
    page.goTo(found->first().id);
    const auto *chat = page.findChild<QListView *>(u"messageList"_s);
    if (!QTest::qWaitFor([&] { return chat->isVisible() && isAtItsEnd(chat); }, support::patienceMs))
        return {};
    return grabbed(page);
}

QImage pictureOfList(Theme &theme, int width)
{
    test::Shop shop;
    InboxPage page(shop.conversations, shop.messages, shop.outbox, theme);
    page.resize(width, pageHeight);
    page.show();
    shop.fill();
    const auto *list = page.findChild<QListView *>(u"conversationList"_s);
    if (!QTest::qWaitFor([&] { return list->isVisible() && list->model()->rowCount() > 3; },
                         support::patienceMs))
        return {};
    return grabbed(page);
}

QImage pictureOfSetup(Theme &theme, int width)
{
    const std::unique_ptr<SetupFlow> flow = test::makeSetupFlow();
    test::fillSamples(test::scriptOf(*flow), QGuiApplication::layoutDirection() == Qt::RightToLeft);
    SetupPage page(*flow, theme);
    page.resize(width, pageHeight);
    page.show();
    test::enter(*flow, SetupState::Step::PhoneNumber);
    return grabbed(page);
}

/// The main window, with a shop that has two numbers.
class WindowSample {
public:
    explicit WindowSample(Theme &theme)
        : m_preferences(m_folder.filePath(u"settings.ini"_s))
        , m_window(theme, m_preferences)
    {
        m_window.setSettingsAvailable(true);
        m_window.setConnection(RelayConnection::UpToDate);
    }

    MainWindow &window() { return m_window; }
    /// Shows it with the rail, whose first button belongs to `page`.
    void show(QWidget *page, int width)
    {
        addSection(NavigationRail::Section::Inbox, Icon::Chat, u"Inbox"_s, page);
        addSection(NavigationRail::Section::Broadcasts, Icon::Send, u"Broadcasts"_s, nullptr);
        addSection(NavigationRail::Section::Dashboard, Icon::Chart, u"Dashboard"_s, nullptr);
        m_window.rail().setNumbers({{action(u"All numbers"_s), {}, 0},
                                    {action(u"Flowers Centre"_s), u"FC"_s, avatarSeed(u"Flowers Centre"_s)},
                                    {action(u"Cakes && more"_s), u"CM"_s, avatarSeed(u"Cakes & more"_s)}});
        m_window.setUnread(3);
        m_window.rail().setUnreadOfNumbers({2, 1});
        m_window.resize(width, pageHeight);
        m_window.show();
        m_window.showPage(page);
    }
    ~WindowSample() { m_window.rail().setNumbers({}); }

private:
    QAction *action(const QString &text)
    {
        auto *action = new QAction(text, &m_window);
        action->setCheckable(true);
        action->setChecked(text.startsWith(u"All"_s));
        return action;
    }
    void addSection(NavigationRail::Section section, Icon icon, const QString &text, const QWidget *page)
    {
        m_window.rail().addSection(section, icon, *action(text),
                                   [page](const QWidget *shown) { return page && shown == page; });
    }

    QTemporaryDir m_folder;
    Preferences m_preferences;
    MainWindow m_window;
};

QImage pictureOfWindow(Theme &theme, int width)
{
    test::Shop shop;
    WindowSample sample(theme);
    sample.show(new InboxPage(shop.conversations, shop.messages, shop.outbox, theme), width);
    shop.fill();
    const auto *list = sample.window().findChild<QListView *>(u"conversationList"_s);
    if (!QTest::qWaitFor([&] { return list->model()->rowCount() > 3; }, support::patienceMs))
        return {};
    return grabbed(sample.window());
}

/// A practice shop whose numbers are chosen: a banner above a card with a list.
QImage pictureOfPractice(Theme &theme, int width)
{
    const std::unique_ptr<SetupFlow> flow = test::makeSetupFlow();
    test::SetupScript &script = test::scriptOf(*flow);
    test::fillSamples(script, QGuiApplication::layoutDirection() == Qt::RightToLeft);
    WindowSample sample(theme);
    sample.window().setPractice();
    sample.window().resize(width, pageHeight);
    sample.window().show();
    sample.window().showPage(new SetupPage(*flow, theme));
    test::enter(*flow, SetupState::Step::PhoneNumber);
    return grabbed(sample.window());
}

QImage pictureOfLock(Theme &theme, int width)
{
    WindowSample sample(theme);
    sample.window().resize(width, pageHeight);
    sample.window().show();
    sample.window().showLock(LockPage::Mode::Unlock);
    return grabbed(sample.window());
}

/// The first step of the set-up, which also offers the practice shop.
QImage pictureOfStart(Theme &theme, int width)
{
    const std::unique_ptr<SetupFlow> flow = test::makeSetupFlow();
    test::fillSamples(test::scriptOf(*flow), QGuiApplication::layoutDirection() == Qt::RightToLeft);
    QAction practice;
    SetupPage page(*flow, theme);
    page.setPracticeEntry(&practice);
    page.findChild<QLineEdit *>(u"deviceName"_s)->setText(u"Front desk"_s);
    page.resize(width, pageHeight);
    page.show();
    return grabbed(page);
}

QImage pictureOfSettings(Theme &theme, int width)
{
    SettingsView view(theme);
    view.addPage(new NotificationsPage({true, true, true}, WorkingHours(), theme));
    view.addPage(new LanguagePage(QString(), theme));
    view.resize(width, pageHeight);
    view.show();
    view.openRow(0);
    return grabbed(view);
}

} // namespace

QList<Page> pages()
{
    return {{u"inbox"_s, pictureOfInbox},   {u"list"_s, pictureOfList},
            {u"window"_s, pictureOfWindow}, {u"start"_s, pictureOfStart},
            {u"set-up"_s, pictureOfSetup},  {u"practice"_s, pictureOfPractice},
            {u"lock"_s, pictureOfLock},     {u"settings"_s, pictureOfSettings}};
}

} // namespace shoptalk::gallery

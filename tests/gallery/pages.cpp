// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "shop.h"
#include "tests/ui/setup/setupsamples.h"
#include "ui/inbox/inboxpage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/settingsview.h"
#include "ui/setup/setuppage.h"

#include <QListView>
#include <QScrollBar>
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
    return {{u"inbox"_s, pictureOfInbox},
            {u"list"_s, pictureOfList},
            {u"set-up"_s, pictureOfSetup},
            {u"settings"_s, pictureOfSettings}};
}

} // namespace shoptalk::gallery

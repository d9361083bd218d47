// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/customerrecords.h"
#include "shop.h"
#include "tests/support/setclock.h"
#include "ui/inbox/customerpane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QTextDocumentFragment>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The details of a customer, on a real store.
class TestCustomerPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWindowThatClosesIsSaid();
    void aCaptionIsNoMarkupInItsToolTip();
};

void TestCustomerPane::aWindowThatClosesIsSaid()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    Shop shop;
    CustomerRecords records(shop.store);
    support::SetClock clock;
    const ConversationId id =
        shop.add(u"Ana"_s, u"34600000011"_s, {{Direction::Inbound, u"Hola"_s, 23 * 60}});
    CustomerPane pane(records, shop.outbox, clock, theme);
    pane.setConversation(shop.store.reader().conversations.find(id)->value());
    const auto *window = pane.findChild<QLabel *>(u"customerWindow"_s);
    QVERIFY2(window->text().startsWith(u"Until"_s), qPrintable(window->text()));
    const QString before = window->text();
    const auto lookAtClock = [] { Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive); };
    clock.pass(10min);
    lookAtClock();
    QTRY_VERIFY(window->text() != before && window->text().startsWith(u"Until"_s));
    clock.pass(1h);
    lookAtClock();
    QTRY_VERIFY2(window->text().startsWith(u"Only with a template"_s), qPrintable(window->text()));
}

void TestCustomerPane::aCaptionIsNoMarkupInItsToolTip()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    Shop shop;
    CustomerRecords records(shop.store);
    support::SetClock clock;
    const QString caption = u"<img src=\"//evil.example/s/x.png\"> & more"_s;
    const ConversationId id =
        shop.add(u"Ana"_s, u"34600000011"_s,
                 {{Direction::Inbound, caption, 5, Delivery::Read, 0, MessageKind::Image}});
    CustomerPane pane(records, shop.outbox, clock, theme);
    pane.setConversation(shop.store.reader().conversations.find(id)->value());
    const auto *files = pane.findChild<QListWidget *>(u"customerFiles"_s);
    QTRY_COMPARE(files->count(), 1);
    const QString toolTip = files->item(0)->toolTip();
    QVERIFY2(!toolTip.contains(u"<img"_s), qPrintable(toolTip));
    QVERIFY2(QTextDocumentFragment::fromHtml(toolTip).toPlainText().contains(caption), qPrintable(toolTip));
}

QTEST_MAIN(TestCustomerPane)
#include "tst_customerpane.moc"

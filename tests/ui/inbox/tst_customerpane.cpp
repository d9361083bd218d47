// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/customerrecords.h"
#include "shop.h"
#include "tests/support/setclock.h"
#include "ui/inbox/customerpane.h"
#include "ui/theme/avatarlabel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>

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
    void whatChangesAllTheTimeIsShown();
    void theNameIsBelowTheMiddleOfThePicture_data();
    void theNameIsBelowTheMiddleOfThePicture();
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

/// Changes that come faster than they are read.
void TestCustomerPane::whatChangesAllTheTimeIsShown()
{
    const Theme theme(*qApp, Theme::Mode::Light);
    Shop shop;
    CustomerRecords records(shop.store);
    const support::SetClock clock;
    const ConversationId id = shop.add(u"Ana"_s, u"34600000011"_s, {{Direction::Inbound, u"Hola"_s, 5}});
    const Conversation conversation = shop.store.reader().conversations.find(id)->value();
    CustomerPane pane(records, shop.outbox, clock, theme);
    QTimer changes;
    connect(&changes, &QTimer::timeout, &pane, [&] { pane.setConversation(conversation); });
    changes.start(0);
    const auto write = [id, at = clock.now()](StoreSession &session) {
        return session.customerRecords.notes.add(id, {u"Eva"_s, u"Likes roses"_s}, at);
    };
    QVERIFY(QCoro::waitFor(shop.store.write(write)));
    const auto *notes = pane.findChild<QListWidget *>(u"customerNotes"_s);
    QTRY_COMPARE(notes->count(), 1);
    changes.stop();
    QVERIFY(notes->item(0)->text().contains(u"Likes roses"_s));
}

void TestCustomerPane::theNameIsBelowTheMiddleOfThePicture_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("left to right") << Qt::LeftToRight << 1.0;
    QTest::newRow("right to left") << Qt::RightToLeft << 1.0;
    QTest::newRow("large text") << Qt::LeftToRight << 2.0;
}

void TestCustomerPane::theNameIsBelowTheMiddleOfThePicture()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const qreal, scale);
    Theme theme(*qApp, Theme::Mode::Light);
    Shop shop;
    CustomerRecords records(shop.store);
    const support::SetClock clock;
    const ConversationId id = shop.add(u"Ana"_s, u"34600000011"_s, {{Direction::Inbound, u"Hola"_s, 5}});
    CustomerPane pane(records, shop.outbox, clock, theme);
    pane.setLayoutDirection(direction);
    pane.resize(320, 600);
    pane.setConversation(shop.store.reader().conversations.find(id)->value());
    pane.show();
    theme.setTextScale(scale);
    const auto middleOf = [&pane](const QWidget *widget) {
        return widget->mapTo(&pane, widget->rect().center()).x();
    };
    const QList<QWidget *> widgets = pane.findChildren<QWidget *>();
    const auto picture = std::find_if(widgets.begin(), widgets.end(), [](const QWidget *widget) {
        return dynamic_cast<const AvatarLabel *>(widget) != nullptr;
    });
    QVERIFY(picture != widgets.end());
    const auto *name = pane.findChild<QLabel *>(u"customerName"_s);
    const auto *edit = pane.findChild<QToolButton *>(u"editCustomerName"_s);
    QVERIFY(edit->isVisible());
    QTRY_VERIFY2(std::abs(middleOf(name) - middleOf(*picture)) <= 1,
                 qPrintable(u"%1 and %2"_s.arg(middleOf(name)).arg(middleOf(*picture))));
    theme.setTextScale(1);
}

QTEST_MAIN(TestCustomerPane)
#include "tst_customerpane.moc"

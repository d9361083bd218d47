// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageactionsscene.h"
#include "tests/ui/looks.h"
#include "ui/chat/supportdetails.h"

#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

const QString wordsOfMeta = u"Message undeliverable <b>(#1)</b>; fbtrace_id AbC"_s;

Message failedMessage(const SendFailure &failure)
{
    Message message;
    message.direction = Direction::Outbound;
    message.delivery = Delivery::Failed;
    message.wamid = Wamid(u"wamid.FAILED="_s);
    message.sentAt = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    message.failure = failure;
    return message;
}

} // namespace

/// What is known of a single message, beyond what its bubble says.
class TestMessageInfo : public MessageActionsScene {
    Q_OBJECT
private Q_SLOTS:
    void aFailedMessageShowsWhatMetaSaid();
    void theDetailsForSupportAreCopied();
    void onlyAFailureHasDetails_data();
    void onlyAFailureHasDetails();
    void aSingleMissingStatusIsExplained();
    void looksRight_data();
    void looksRight();

private:
    void fail(const SendFailure &failure);
    void openInfo(int row);
    QWidget *info() const { return view()->findChild<QWidget *>(u"messageInfo"_s); }
    QLabel *details() const { return info()->findChild<QLabel *>(u"supportDetails"_s); }
};

void TestMessageInfo::fail(const SendFailure &failure)
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5},
          {Direction::Outbound, u"Of course"_s, 4, Delivery::Sent}});
    auto store = [id = messageAt(1).id, failure](StoreSession &session) {
        return session.messages.setDelivery(id, Delivery::Failed, failure);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(std::move(store))));
}

void TestMessageInfo::openInfo(int row)
{
    withMenu(row, [](QMenu &menu) { entry(menu, u"Info"_s)->trigger(); });
    QTRY_VERIFY(info() && info()->isVisible());
}

void TestMessageInfo::aFailedMessageShowsWhatMetaSaid()
{
    fail({MetaCode{131026, 2494010}, wordsOfMeta});
    const QString spoken = last().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(!spoken.contains(u"131026"_s) && !spoken.contains(u"undeliverable"_s), qPrintable(spoken));
    openInfo(1);
    QVERIFY(
        !info()->accessibleDescription().contains(u"131026"_s)); // the sentences for staff stay as they are
    QVERIFY(details());
    QCOMPARE(details()->textFormat(), Qt::PlainText);
    const QString shown = details()->text();
    QVERIFY2(shown.contains(u"131026"_s) && shown.contains(u"2494010"_s), qPrintable(shown));
    QVERIFY2(shown.contains(wordsOfMeta), qPrintable(shown));
}

void TestMessageInfo::theDetailsForSupportAreCopied()
{
    fail({MetaCode{131026}, wordsOfMeta});
    openInfo(1);
    auto *copy = info()->findChild<QPushButton *>(u"copySupportDetailsButton"_s);
    QVERIFY(copy);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"131026"_s) && copied.contains(wordsOfMeta), qPrintable(copied));
    QVERIFY(copied.contains(messageAt(1).wamid.value()));
    QVERIFY(copied.contains(messageAt(1).sentAt.toString(Qt::ISODate)));
    QTRY_VERIFY(!info());
}

void TestMessageInfo::onlyAFailureHasDetails_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QStringList>("expected");
    const Message refused = failedMessage({MetaCode{131026}, {}});
    Message queuedAgain = failedMessage({MetaCode{131026}, wordsOfMeta});
    queuedAgain.delivery = Delivery::Queued;
    Message received;
    received.failure.meta = MetaCode{131051};
    QTest::newRow("Meta gave a code and no text")
        << refused << QStringList{u"WhatsApp’s error code: 131026"_s};
    QTest::newRow("nothing came from Meta")
        << failedMessage({{}, u"upload_lost"_s})
        << QStringList{u"Shoptalk’s own word for it: \u2068upload_lost\u2069"_s};
    QTest::newRow("queued again") << queuedAgain << QStringList();
    QTest::newRow("nothing is known") << failedMessage({}) << QStringList();
    QTest::newRow("a message that Meta could not deliver to us")
        << received << QStringList{u"WhatsApp’s error code: 131051"_s};
}

void TestMessageInfo::onlyAFailureHasDetails()
{
    QFETCH(const Message, message);
    QTEST(SupportDetails::lines(message), "expected");
    QCOMPARE(SupportDetails::report(message).isEmpty(), SupportDetails::lines(message).isEmpty());
}

void TestMessageInfo::aSingleMissingStatusIsExplained()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 30},
          {Direction::Outbound, u"Of course"_s, 20, Delivery::Queued}});
    const auto accept = [this](const QDateTime &acceptedAt) {
        auto store = [id = messageAt(1).id, acceptedAt](StoreSession &session) {
            return session.messages.setAccepted(id, Wamid(u"wamid.NEW="_s), acceptedAt);
        };
        QVERIFY(QCoro::waitFor(m_shop->store.write(std::move(store))));
    };
    const auto spoken = [this] { return last().data(Qt::AccessibleTextRole).toString(); };
    accept(QDateTime::currentDateTimeUtc().addSecs(-16 * 60)); // WhatsApp takes seconds
    QVERIFY2(spoken().contains(u"WhatsApp took this message"_s), qPrintable(spoken()));
    openInfo(1);
    const QString shown = info()->accessibleDescription();
    QVERIFY2(shown.contains(u"payment method"_s), qPrintable(shown));
}

void TestMessageInfo::looksRight_data()
{
    addLooks(900, 480);
}

void TestMessageInfo::looksRight()
{
    QFETCH(const Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    makePane(theme, {look.width, 640});
    m_pane->setLayoutDirection(look.direction);
    fail({MetaCode{131026, 2494010}, wordsOfMeta});
    openInfo(1);
    QCOMPARE(cutOff(*info()), QString());
    QVERIFY(keepPicture(info()->grab(), u"messageinfo-"_s + QLatin1StringView(QTest::currentDataTag())));
    m_pane.reset(); // before the theme
}

QTEST_MAIN(TestMessageInfo)
#include "tst_messageinfo.moc"

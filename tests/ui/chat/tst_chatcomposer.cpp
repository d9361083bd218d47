// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatscene.h"
#include "domain/servicewindow.h"
#include "tests/ui/pictures.h"
#include "ui/chat/composer.h"
#include "ui/chat/costline.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Writing in the open conversation, and when that is not possible.
class TestChatComposer : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void keycapsAreSentAsTheyWereTyped();
    void theFieldGrowsToEightLines();
    void aDraftOfSeveralLinesIsShownWhole();
    void aDraftIsShownWholeOnceThereIsSpace();
    void aMessageThatIsTooLongSaysSoAndGoesInParts();
    void aTextBeyondAllMeasureIsNotOfferedInParts();
    void theNoticeAboutATooLongTextFitsAnyWindow_data();
    void theNoticeAboutATooLongTextFitsAnyWindow();
    void emojiCountAsOneCharacter();
    void afterSendingTheFocusIsInTheField_data();
    void afterSendingTheFocusIsInTheField();
    void returnPressedTwiceSendsOnce();
    void whatIsTypedWhileAMessageIsStoredIsTheNext();
    void pastedTextIsPlain();
    void theComposerClosesTheMomentTheWindowDoes();
    void afterASleepTheWindowIsClosed();
    void aMessageThatComesTooLateStaysInTheField();
    void theCostOfTheNextMessageIsShown();
    void theCostIsAskedForAgainWhenItsTimeIsOver_data();
    void theCostIsAskedForAgainWhenItsTimeIsOver();
};

void TestChatComposer::keycapsAreSentAsTheyWereTyped()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    field()->setFocus();
    QGuiApplication::clipboard()->setText(u"Opción 1️⃣ 🏳️‍🌈"_s);
    field()->paste();
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(last().data().toString(), u"Opción 1️⃣ 🏳️‍🌈"_s);
}

void TestChatComposer::theFieldGrowsToEightLines()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    const int one = field()->height();
    field()->setPlainText(u"a\nb\nc"_s);
    const int three = field()->height();
    field()->setPlainText(u"1\n2\n3\n4\n5\n6\n7\n8"_s);
    const int eight = field()->height();
    field()->setPlainText(u"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11"_s);
    QVERIFY(one < three && three < eight);
    QCOMPARE(field()->height(), eight);
    field()->clear();
    QCOMPARE(field()->height(), one);
}

void TestChatComposer::aDraftOfSeveralLinesIsShownWhole()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    Composer composer(*m_theme);
    composer.setText(u"One,\ntwo\nand three."_s);
    composer.resize(600, composer.sizeHint().height());
    composer.show();
    const auto *edit = qobject_cast<const QPlainTextEdit *>(composer.field());
    QVERIFY(edit);
    for (int pass = 0; pass < 3; ++pass) {
        composer.resize(600, composer.sizeHint().height());
        QCoreApplication::processEvents();
    }
    QCOMPARE(edit->verticalScrollBar()->value(), 0);
}

void TestChatComposer::aDraftIsShownWholeOnceThereIsSpace()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *composer = new Composer(*m_theme, &page);
    column->addWidget(composer);
    column->addStretch();
    page.resize(600, 100); // too low for three lines
    page.show();
    composer->setText(u"One,\ntwo\nand three."_s);
    QCoreApplication::processEvents();
    page.resize(700, 1200);
    QTRY_COMPARE(qobject_cast<const QPlainTextEdit *>(composer->field())->verticalScrollBar()->value(), 0);
}

void TestChatComposer::aMessageThatIsTooLongSaysSoAndGoesInParts()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    auto *limit = m_pane->findChild<QLabel *>(u"characterLimit"_s);
    auto *notice = m_pane->findChild<QLabel *>(u"composerTooLong"_s);
    auto *inParts = m_pane->findChild<QPushButton *>(u"sendPartsButton"_s);
    field()->setPlainText(QString(100, u'a'));
    QVERIFY(!limit->isVisible());
    field()->setPlainText(QString(4090, u'a'));
    QVERIFY(limit->isVisible());
    QCOMPARE(limit->text(), u"6"_s);
    QVERIFY(sendButton()->isEnabled());
    QVERIFY(!notice->isVisible());
    const QString text = u"Una frase de la tienda.\n"_s.repeated(230).trimmed(); // 5,519
    field()->setPlainText(text);
    QVERIFY(!sendButton()->isEnabled());
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QLocale().toString(5519)), qPrintable(notice->text()));
    QVERIFY(notice->text().contains(QLocale().toString(4096)));
    QVERIFY(inParts->text().contains(u"2"_s));
    QTest::keyClick(field(), Qt::Key_Return); // says so, and sends nothing
    QCOMPARE(field()->toPlainText(), text);
    QTest::keyClick(field(), Qt::Key_Tab); // the keyboard's way to the offer
    QVERIFY(inParts->hasFocus());
    QTest::keyClick(inParts, Qt::Key_Space);
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(field()->toPlainText(), QString());
    QVERIFY(field()->hasFocus());
    const QString first = view()->model()->index(1, 0).data().toString();
    QCOMPARE(QString(first + u'\n' + last().data().toString()), text);
    QVERIFY(!notice->isVisible());
}

void TestChatComposer::aTextBeyondAllMeasureIsNotOfferedInParts()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    field()->setPlainText(u"Una frase de la tienda.\n"_s.repeated(20'000));
    QVERIFY(!m_pane->findChild<QPushButton *>(u"sendPartsButton"_s)->isVisible());
    QVERIFY(m_pane->findChild<QLabel *>(u"composerTooLong"_s)->text().contains(u"Shorten"_s));
}

void TestChatComposer::theNoticeAboutATooLongTextFitsAnyWindow_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << false << false << 800 << 1.0;
    QTest::newRow("narrow dark") << true << false << 360 << 1.0;
    QTest::newRow("right to left") << false << true << 800 << 1.0;
    QTest::newRow("narrow at 200 percent") << false << false << 360 << 2.0;
}

void TestChatComposer::theNoticeAboutATooLongTextFitsAnyWindow()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, rightToLeft);
    QFETCH(const int, width);
    QFETCH(const double, scale);
    Theme theme(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light, scale);
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, theme);
    m_pane->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_pane->resize(width, 700);
    m_pane->show();
    open({{Direction::Inbound, u"Hola"_s, 9},
          {Direction::Outbound, u"¿Llegó?"_s, 5, Delivery::Uncertain},
          {Direction::Outbound, u"Y esto"_s, 4, Delivery::Queued},
          {Direction::Outbound, u"No llegó"_s, 3, Delivery::Failed, 131026}});
    field()->setPlainText(u"Una frase de la tienda.\n"_s.repeated(230));
    auto *inParts = m_pane->findChild<QPushButton *>(u"sendPartsButton"_s);
    auto *notice = m_pane->findChild<QLabel *>(u"composerTooLong"_s);
    const auto fits = [&] {
        return inParts->isVisible() && inParts->width() >= inParts->sizeHint().width()
            && notice->height() >= notice->heightForWidth(notice->width());
    };
    const bool isWhole = support::waitUntil(fits);
    keepPicture(m_pane->grab(),
                u"chat-too-long-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QVERIFY(isWhole);
    QVERIFY(m_pane->width() <= width);
    QVERIFY(m_pane->rect().contains(QRect(inParts->mapTo(m_pane.get(), QPoint()), inParts->size())));
    m_pane.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestChatComposer::emojiCountAsOneCharacter()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    field()->setPlainText(u"😀"_s.repeated(4096));
    QVERIFY(sendButton()->isEnabled());
    field()->appendPlainText(u"😀"_s);
    QVERIFY(!sendButton()->isEnabled());
}

void TestChatComposer::afterSendingTheFocusIsInTheField_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by the mouse") << true;
    QTest::newRow("by Space on the button") << false;
}

/// The button is disabled, and the focus must not move to the next widget.
void TestChatComposer::afterSendingTheFocusIsInTheField()
{
    QFETCH(const bool, byMouse);
    open({{Direction::Inbound, u"Hola"_s, 5}});
    QTest::keyClicks(field(), u"one"_s);
    sendButton()->setFocus();
    if (byMouse)
        QTest::mouseClick(sendButton(), Qt::LeftButton);
    else
        QTest::keyClick(sendButton(), Qt::Key_Space);
    QVERIFY(field()->hasFocus());
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QVERIFY(field()->hasFocus());
}

void TestChatComposer::returnPressedTwiceSendsOnce()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    QTest::keyClicks(field(), u"once"_s);
    hold(true);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::mouseClick(sendButton(), Qt::LeftButton);
    QCOMPARE(field()->toPlainText(), u"once"_s); // as long as it is not safe
    hold(false);
    QTRY_COMPARE(field()->toPlainText(), QString());
    QTest::keyClicks(field(), u"done"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(last().data().toString(), u"done"_s);
    QCOMPARE(view()->model()->rowCount(), 3);
}

void TestChatComposer::whatIsTypedWhileAMessageIsStoredIsTheNext()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    QTest::keyClicks(field(), u"first"_s);
    hold(true);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"second"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"third"_s);
    hold(false);
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(view()->model()->index(1, 0).data().toString(), u"first"_s);
    QCOMPARE(last().data().toString(), u"second"_s);
    QCOMPARE(field()->toPlainText(), u"third"_s);
}

void TestChatComposer::pastedTextIsPlain()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>bold</b>"_s);
    rich->setText(u"bold"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    field()->paste();
    QCOMPARE(field()->toPlainText(), u"bold"_s);
}

void TestChatComposer::theComposerClosesTheMomentTheWindowDoes()
{
    MovedClock &clock = m_clock;
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme, nullptr, clock);
    m_pane->resize(800, 600);
    m_pane->show();
    open({{Direction::Inbound, u"Hola"_s, 0}});
    auto *state = m_pane->findChild<QLabel *>(u"windowState"_s);
    QVERIFY(field()->isVisible());
    clock.ahead = 24h - 30min;
    showAgain();
    QVERIFY2(state->text().contains(u"min"_s), qPrintable(state->text()));
    clock.ahead = 24h - 3s; // so many seconds are left
    showAgain();
    QVERIFY(field()->isVisible());
    QTRY_VERIFY(!field()->isVisible());
    QVERIFY(m_pane->findChild<QLabel *>(u"composerClosed"_s)->isVisible());
    QVERIFY(!ServiceWindow(conversation().lastInboundAt).isOpen(clock.now()));
}

void TestChatComposer::afterASleepTheWindowIsClosed()
{
    MovedClock &clock = m_clock;
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme, nullptr, clock);
    m_pane->show();
    open({{Direction::Inbound, u"Hola"_s, 0}});
    QVERIFY(field()->isVisible());
    clock.ahead = 30h;
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QVERIFY(!field()->isVisible());
    clock.ahead = 0s; // somebody sets the clock back
    showAgain();
    QVERIFY(field()->isVisible());
}

void TestChatComposer::aMessageThatComesTooLateStaysInTheField()
{
    MovedClock &clock = m_clock;
    m_pane = std::make_unique<ChatPane>(m_shop->messages, m_shop->outbox, *m_theme, nullptr, clock);
    m_pane->show();
    const ConversationId id = open({{Direction::Inbound, u"Hola"_s, 0}});
    QTest::keyClicks(field(), u"precious"_s);
    clock.ahead = 25h;
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!field()->isVisible());
    QCOMPARE(field()->toPlainText(), u"precious"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(id)->value().draft, u"precious"_s);
    QCOMPARE(m_shop->store.reader().outbox.count().value(), 0);
}

void TestChatComposer::theCostOfTheNextMessageIsShown()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    auto *cost = m_pane->findChild<QLabel *>(u"nextMessageCost"_s);
    QTRY_VERIFY(cost->isVisible());
    QVERIFY2(cost->text().contains(u"free"_s), qPrintable(cost->text()));
    const auto useUp = [number = conversation().phoneNumber](StoreSession &session) -> Result<void> {
        for (int i = 0; i < freeServiceMessages; ++i) {
            const Result<void> noted = session.pricing.note(number, Wamid(QString::number(i)),
                                                            {u"free_customer_service"_s, u"service"_s},
                                                            QDateTime::currentDateTimeUtc());
            if (!noted)
                return noted;
        }
        return {};
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(useUp)));
    QTRY_VERIFY2(cost->text().contains(u"not set"_s), qPrintable(cost->text()));
    QSignalSpy prices(m_pane.get(), &ChatPane::requested);
    Q_EMIT cost->linkActivated(u"#prices"_s);
    QCOMPARE(prices.size(), 1);
    QCOMPARE(prices.at(0).at(0).value<ChatRequest>(), ChatRequest::EnterPrices);
    const Rate rate{u"Spain"_s, u"utility"_s, u"EUR"_s, u"0.05"_s, QDate(2026, 10, 1)};
    const auto setPrice = [rate](StoreSession &session) { return session.pricing.replaceRates({rate}); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(setPrice)));
    QTRY_VERIFY2(cost->text().contains(u"0.05"_s), qPrintable(cost->text()));
}

void TestChatComposer::theCostIsAskedForAgainWhenItsTimeIsOver_data()
{
    QTest::addColumn<std::chrono::seconds>("freeFor"); ///< 0: it is charged.
    QTest::addColumn<std::chrono::seconds>("passed");
    QTest::addColumn<int>("asked");
    QTest::newRow("free for another minute") << 2min + 0s << 1min + 0s << 0;
    QTest::newRow("no longer free") << 2min + 0s << 2min + 1s << 1;
    QTest::newRow("another day, perhaps another month") << 0s << 24h + 0s << 1;
}

void TestChatComposer::theCostIsAskedForAgainWhenItsTimeIsOver()
{
    QFETCH(const std::chrono::seconds, freeFor);
    QFETCH(const std::chrono::seconds, passed);
    // At noon in UTC, so that no day begins meanwhile.
    const QDateTime real = QDateTime::currentDateTimeUtc();
    m_clock.ahead = std::chrono::seconds(real.secsTo(QDateTime(real.date(), QTime(12, 0), Qt::UTC)));
    CostLine line(*m_theme, m_clock);
    QSignalSpy outdated(&line, &CostLine::outdated);
    NextMessageCost cost;
    if (freeFor.count() > 0) {
        cost.kind = NextMessageCost::Kind::FreeEntryPoint;
        cost.freeUntil = m_clock.now().addSecs(freeFor.count());
    }
    line.setCost(cost);
    m_clock.ahead += passed;
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTEST(int(outdated.size()), "asked");
}

QTEST_MAIN(TestChatComposer)
#include "tst_chatcomposer.moc"

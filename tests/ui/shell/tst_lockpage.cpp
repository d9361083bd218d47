// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "core/clock.h"
#include "tests/support/errornamed.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/lockpage.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class SetClock final : public Clock {
public:
    QDateTime at = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    QDateTime now() const override { return at; }
};

/// B16: the lock page.
class TestLockPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void asksForThePassphraseAndForgetsIt();
    void b16_whatWasTypedDoesNotComeBack();
    void aNewPassphraseIsTypedTwice();
    void b16_nothingCanBeTriedWhileItWaits();
    void theFocusReturnsAfterTheWait();
    void whoMovedOnKeepsTheFocus();
    void theWaitIsNoShorterThanItSays();
    void saysWhatIsStillBeingDone();
    void saysWhyItWasRefused();
    void aProblemOfTheKeychainIsExplained_data();
    void aProblemOfTheKeychainIsExplained();
    void b16_idleTimeIsNoticed();
    void b16_whatComesTooLateReachesNoWidget();
    void inputThatIsNotWithheldIsHandledAtOnce();
    void whatIsIdleWaitsForItsNextUse();
    void idleTimeThatIsNotUrgentIsLookedForOnce();
    void looksRight_data();
    void looksRight();

private:
    QLineEdit *field(const QString &name) const { return m_page->findChild<QLineEdit *>(name); }
    QPushButton *button() const { return m_page->findChild<QPushButton *>(u"unlockButton"_s); }
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LockPage> m_page;
};

void TestLockPage::init()
{
    m_page = std::make_unique<LockPage>(*m_theme);
    m_page->resize(700, 560);
    m_page->show();
}

void TestLockPage::asksForThePassphraseAndForgetsIt()
{
    QByteArray given;
    connect(m_page.get(), &LockPage::unlockRequested, this,
            [&given](const Secret &passphrase) { given = QByteArray(passphrase.bytes().constData()); });
    QVERIFY(!button()->isEnabled());
    QTest::keyClicks(field(u"unlockPassphrase"_s), u"correct horse"_s);
    QTest::keyClick(field(u"unlockPassphrase"_s), Qt::Key_Return);
    QCOMPARE(given, "correct horse"_ba);
    QVERIFY(field(u"unlockPassphrase"_s)->text().isEmpty());
    QVERIFY2(!button()->isEnabled(), "one try at a time");
}

/// A passphrase or a recovery key that stays in the field's undo history could be read after unlocking.
void TestLockPage::b16_whatWasTypedDoesNotComeBack()
{
    m_page->ask(LockPage::Mode::Recover);
    QTest::keyClicks(field(u"recoveryKey"_s), u"ABCD-EFGH"_s);
    QTest::keyClicks(field(u"unlockPassphrase"_s), u"correct horse"_s);
    QTest::keyClicks(field(u"repeatPassphrase"_s), u"correct horse"_s);
    QTest::keyClick(field(u"repeatPassphrase"_s), Qt::Key_Return);
    m_page->ask(LockPage::Mode::Recover);
    for (const QString &name : {u"recoveryKey"_s, u"unlockPassphrase"_s, u"repeatPassphrase"_s}) {
        QTest::keyClick(field(name), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(field(name)->text().isEmpty(), qPrintable(name));
        QTest::keyClicks(field(name), u"typed only"_s);
    }
    m_page->ask(LockPage::Mode::Recover);
    for (const QString &name : {u"recoveryKey"_s, u"unlockPassphrase"_s, u"repeatPassphrase"_s}) {
        QTest::keyClick(field(name), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(field(name)->text().isEmpty(), qPrintable(name));
    }
}

void TestLockPage::aNewPassphraseIsTypedTwice()
{
    m_page->ask(LockPage::Mode::Recover);
    field(u"recoveryKey"_s)->setText(u"ABCD"_s);
    field(u"unlockPassphrase"_s)->setText(u"correct horse"_s);
    QVERIFY(!button()->isEnabled());
    field(u"repeatPassphrase"_s)->setText(u"correct house"_s);
    QVERIFY(!button()->isEnabled());
    field(u"repeatPassphrase"_s)->setText(u"correct horse"_s);
    QVERIFY(button()->isEnabled());
}

void TestLockPage::b16_nothingCanBeTriedWhileItWaits()
{
    m_page->refuse(Error{Error::Kind::Secrets, Reason::EnvelopeRefused}, std::chrono::seconds(30));
    QVERIFY(!field(u"unlockPassphrase"_s)->isEnabled());
    QVERIFY(button()->text().contains(u"30"_s));
    m_page->setWait(std::chrono::seconds(0));
    QVERIFY(field(u"unlockPassphrase"_s)->isEnabled());
}

/// Keys that are pressed during the wait must not press the button for a forgotten passphrase.
void TestLockPage::theFocusReturnsAfterTheWait()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QLineEdit *passphrase = field(u"unlockPassphrase"_s);
    QTRY_VERIFY(passphrase->hasFocus());
    QTest::keyClicks(passphrase, u"wrong horse"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    m_page->refuse(Error{Error::Kind::Secrets, Reason::EnvelopeRefused}, std::chrono::seconds(30));
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"correct horse"_s);
    QCOMPARE(m_page->mode(), LockPage::Mode::Unlock);
    m_page->setWait(std::chrono::seconds(0));
    QVERIFY(passphrase->hasFocus());
}

void TestLockPage::whoMovedOnKeepsTheFocus()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refuse(Error{Error::Kind::Secrets, Reason::EnvelopeRefused}, std::chrono::seconds(30));
    auto *other = m_page->findChild<QPushButton *>(u"useRecoveryKeyButton"_s);
    other->setFocus();
    m_page->setWait(std::chrono::seconds(29));
    m_page->setWait(std::chrono::seconds(0));
    QVERIFY(other->hasFocus());
}

/// If the page allowed an attempt too early, the throttle would refuse it and count it again.
void TestLockPage::theWaitIsNoShorterThanItSays()
{
    field(u"unlockPassphrase"_s)->setText(u"correct horse"_s);
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer waited;
        waited.start();
        m_page->setWait(std::chrono::seconds(1));
        QTRY_VERIFY(button()->isEnabled());
        QVERIFY2(waited.elapsed() >= 1000, qPrintable(QString::number(waited.elapsed())));
    }
}

void TestLockPage::saysWhatIsStillBeingDone()
{
    const auto *text = m_page->findChild<QLabel *>(u"lockUnfinished"_s);
    QVERIFY(!text->isVisible());
    m_page->setUnfinished(LockPage::Unfinished::Saving);
    QTRY_VERIFY(text->isVisible()); // the page has just been made
    QVERIFY(text->text().startsWith(u"What you sent is still being saved"_s));
    m_page->setUnfinished(LockPage::Unfinished::Sending);
    QVERIFY(text->text().startsWith(u"A message is still being sent."_s));
    m_page->ask(LockPage::Mode::Recover); // the person forgot the passphrase
    QVERIFY(text->isVisible());
    QVERIFY(field(u"recoveryKey"_s)->isEnabled());
    m_page->setUnfinished(LockPage::Unfinished::Nothing);
    QVERIFY(!text->isVisible());
}

void TestLockPage::saysWhyItWasRefused()
{
    QSet<QString> sentences;
    m_page->ask(LockPage::Mode::Recover);
    for (const QString &reason :
         {u"envelope_refused"_s, u"recovery_key_mistyped"_s, u"recovery_key_missing"_s, u"other"_s}) {
        m_page->refuse(support::errorNamed(Error::Kind::Secrets, reason), std::chrono::seconds(0));
        sentences << m_page->findChild<QLabel *>(u"unlockError"_s)->text();
        const auto *announced = m_page->findChild<QWidget *>(u"announcement"_s);
        QVERIFY(announced);
        QCOMPARE(announced->accessibleName(), m_page->findChild<QLabel *>(u"unlockError"_s)->text());
    }
    QCOMPARE(sentences.size(), 4);
}

void TestLockPage::aProblemOfTheKeychainIsExplained_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::newRow("lost") << Reason::MasterKeyLost;
    QTest::newRow("locked") << Reason::KeychainLocked;
    QTest::newRow("refused") << Reason::KeychainRefused;
    QTest::newRow("missing") << Reason::KeychainMissing;
    QTest::newRow("gone") << Reason::KeychainGone;
}

void TestLockPage::aProblemOfTheKeychainIsExplained()
{
    QFETCH(const Reason, reason);
    m_page->refuse(Error{Error::Kind::Secrets, reason}, std::chrono::seconds(0));
    const QString text = m_page->findChild<QLabel *>(u"unlockError"_s)->text();
    QVERIFY2(text.contains(u"keychain"_s), qPrintable(text));
    QVERIFY2(!text.contains(nameOf(reason)), qPrintable(text));
}

void TestLockPage::b16_idleTimeIsNoticed()
{
    SetClock clock;
    IdleWatch watch(clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.check();
    QCOMPARE(idle.count(), 0); // never, unless a limit is set
    watch.setLimit(std::chrono::minutes(5));
    clock.at = clock.at.addSecs(299);
    watch.check();
    QCOMPARE(idle.count(), 0);
    QTest::keyClick(m_page.get(), Qt::Key_Shift); // somebody is there
    clock.at = clock.at.addSecs(299);
    watch.check();
    QCOMPARE(idle.count(), 0);
    clock.at = clock.at.addSecs(1);
    watch.check();
    watch.check();
    QCOMPARE(idle.count(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_Shift);
    clock.at = clock.at.addSecs(8 * 3600); // the computer slept: the first touch comes too late
    QTest::keyClick(m_page.get(), Qt::Key_Shift);
    QTRY_COMPARE(idle.count(), 2);
}

/// Whoever finds the computer must not type into what was left open, nor use its shortcuts.
void TestLockPage::b16_whatComesTooLateReachesNoWidget()
{
    SetClock clock;
    IdleWatch watch(clock);
    watch.setWithholdsInput([] { return true; });
    watch.setLimit(std::chrono::minutes(5));
    auto *window = new QDialog;
    auto *typed = new QLineEdit(window);
    QAction send;
    send.setShortcut(QKeySequence(Qt::Key_F8));
    window->addAction(&send);
    QSignalSpy sent(&send, &QAction::triggered);
    const QSignalSpy edited(typed, &QLineEdit::textChanged);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    connect(&watch, &IdleWatch::idle, this, [window] { delete window; }); // as locking deletes all pages
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window->windowHandle(), Qt::Key_F8);
    QCOMPARE(sent.count(), 1); // the shortcut works as long as nothing is late
    clock.at = clock.at.addSecs(8 * 3600);
    const QPointer<QWidget> left = window;
    QTest::keyPress(window->windowHandle(), Qt::Key_F8); // QTest lets other events be handled after each
    if (left)
        QTest::keyPress(window->windowHandle(), Qt::Key_A);
    QTRY_COMPARE(idle.count(), 1);
    QVERIFY(!left);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(edited.count(), 0);
}

/// A check of the database also waits until nobody uses the program. It must not cost a key press.
void TestLockPage::inputThatIsNotWithheldIsHandledAtOnce()
{
    SetClock clock;
    IdleWatch watch(clock);
    watch.setLimit(std::chrono::minutes(5));
    QSignalSpy idle(&watch, &IdleWatch::idle);
    clock.at = clock.at.addSecs(8 * 3600);
    QTest::keyClicks(field(u"unlockPassphrase"_s), u"ab"_s);
    QCOMPARE(field(u"unlockPassphrase"_s)->text(), u"ab"_s);
    QTRY_COMPARE(idle.count(), 1);
}

/// What nobody uses must not wake the processor.
void TestLockPage::whatIsIdleWaitsForItsNextUse()
{
    SetClock clock;
    IdleWatch watch(clock);
    const auto *timer = watch.findChild<QTimer *>();
    QVERIFY(timer && !timer->isActive()); // no limit is set
    watch.setLimit(std::chrono::minutes(5));
    QVERIFY(timer->isActive());
    clock.at = clock.at.addSecs(300);
    watch.check();
    QVERIFY(watch.isIdle());
    QVERIFY(!timer->isActive());
    QTest::keyClick(m_page.get(), Qt::Key_Shift);
    QVERIFY(!watch.isIdle());
    QVERIFY(timer->isActive());
    watch.setLimit(std::chrono::minutes(0));
    QVERIFY(!timer->isActive());
}

void TestLockPage::idleTimeThatIsNotUrgentIsLookedForOnce()
{
    SetClock clock;
    IdleWatch watch(clock, std::chrono::minutes(5));
    watch.setLimit(std::chrono::minutes(5));
    const auto *timer = watch.findChild<QTimer *>();
    QVERIFY(timer);
    QCOMPARE(timer->interval(), 5 * 60 * 1000);
}

void TestLockPage::looksRight_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<LockPage::Mode>("asks");
    QTest::addColumn<Reason>("reason");
    using Mode = LockPage::Mode;
    const Reason refused = Reason::EnvelopeRefused;
    const auto light = Theme::Mode::Light;
    const QSize wide(900, 560);
    const QSize usual(700, 560);
    const QSize narrow(360, 480);
    QTest::newRow("lock-light") << light << Qt::LeftToRight << wide << 1.0 << Mode::Unlock << refused;
    QTest::newRow("lock-dark-rtl") << Theme::Mode::Dark << Qt::RightToLeft << wide << 1.0 << Mode::Recover
                                   << refused;
    QTest::newRow("lock-narrow") << light << Qt::LeftToRight << narrow << 1.0 << Mode::Choose << refused;
    QTest::newRow("lock-large") << light << Qt::LeftToRight << usual << 2.0 << Mode::Unlock << refused;
    QTest::newRow("lock-large-recover")
        << light << Qt::LeftToRight << usual << 2.0 << Mode::Recover << refused;
    QTest::newRow("lock-large-narrow")
        << light << Qt::RightToLeft << narrow << 2.0 << Mode::Recover << refused;
    QTest::newRow("lock-keychain-lost")
        << light << Qt::LeftToRight << narrow << 1.0 << Mode::Unlock << Reason::MasterKeyLost;
    QTest::newRow("lock-keychain-gone-dark")
        << Theme::Mode::Dark << Qt::LeftToRight << wide << 1.0 << Mode::Unlock << Reason::KeychainGone;
}

void TestLockPage::looksRight()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QSize, size);
    QFETCH(const qreal, scale);
    QFETCH(const LockPage::Mode, asks);
    QFETCH(const Reason, reason);
    m_theme->setMode(mode);
    m_theme->setTextScale(scale);
    QApplication::setLayoutDirection(direction);
    init();
    m_page->ask(asks);
    m_page->resize(size);
    m_page->refuse(Error{Error::Kind::Secrets, reason}, std::chrono::seconds(15));
    QCoreApplication::processEvents();
    QCOMPARE(m_page->size(), size); // it needs no more
    QTRY_COMPARE(test::cutOff(*m_page), QString());
    for (const QLineEdit *each : m_page->findChildren<QLineEdit *>())
        QVERIFY2(each->isHidden() || each->height() >= each->sizeHint().height(),
                 qPrintable(each->objectName()));
    const auto *scroll = m_page->findChild<QScrollArea *>();
    QVERIFY(scroll);
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    const auto *error = m_page->findChild<QLabel *>(u"unlockError"_s);
    const auto place = [&] { return QRect(error->mapTo(m_page.get(), QPoint()), error->size()); };
    QTRY_VERIFY(m_page->rect().contains(place()));
    QVERIFY(!button()->isEnabled() && button()->text().contains(u"1"_s)); // it did not take until the end
    QVERIFY(test::keepPicture(m_page->grab(), QString::fromLatin1(QTest::currentDataTag())));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setTextScale(1.0);
}

QTEST_MAIN(TestLockPage)
#include "tst_lockpage.moc"

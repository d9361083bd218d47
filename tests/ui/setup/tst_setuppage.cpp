// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuppagescene.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

using Step = SetupFlow::Step;
using Kind = Error::Kind;

class TestSetupPage : public test::SetupPageScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin(Theme::Mode::Dark)); }
    void cleanup() { end(); }
    void pairsWithWhatWasTyped();
    void pairsOnEnterInAnyField();
    void asksForWhatIsMissingFirst();
    void putsTheKeyboardWhereItIsNeeded();
    void showsWhichFieldIsWrongUntilItIsMended();
    void freezesTheFormWhilePairing();
    void showsAProblemFromBeforeThePage();
    void forgetsAMessageWhenTriedAgain();
    void announcesAMessageAsAnAlert();
    void connectsTheNumberByItself();
    void namesWhatIsClaimedAgain();
    void saysThatAnInterruptedClaimIsMadeAgain();
    void opensTheInbox();
    void canPairAgainLaterOn();
    void hasOneVisibleWidgetOfEachName_data();
    void hasOneVisibleWidgetOfEachName();
    void everythingIsReachedByTabAndHasAName_data();
    void everythingIsReachedByTabAndHasAName();
    void theLinkBeginsWhereTheTextDoes_data();
    void theLinkBeginsWhereTheTextDoes();

private:
    void typePairing();
    void enterState();
};

void TestSetupPage::typePairing()
{
    QTest::keyClicks(shown<QLineEdit>(u"relayAddress"_s), u"relay.example"_s);
    QTest::keyClicks(shown<QLineEdit>(u"pairingCode"_s), u"k7qm2xrp"_s);
    shown<QLineEdit>(u"deviceName"_s)->setText(u"Till"_s);
}

void TestSetupPage::pairsWithWhatWasTyped()
{
    QVERIFY(!shown<QLineEdit>(u"deviceName"_s)->text().isEmpty());
    typePairing();
    QTest::mouseClick(shown(u"pairButton"_s), Qt::LeftButton);
    QCOMPARE(script().commands, QStringList{u"pair relay.example K7QM-2XRP Till"_s});
}

void TestSetupPage::pairsOnEnterInAnyField()
{
    typePairing();
    for (const auto &name : {u"relayAddress"_s, u"pairingCode"_s, u"deviceName"_s, u"pairButton"_s})
        QTest::keyClick(shown<QWidget>(name), Qt::Key_Return);
    QCOMPARE(script().commands, QStringList(4, u"pair relay.example K7QM-2XRP Till"_s));
}

void TestSetupPage::asksForWhatIsMissingFirst()
{
    QTest::keyClicks(shown<QLineEdit>(u"pairingCode"_s), u"k7qm"_s);
    shown(u"pairButton"_s)->click();
    QCOMPARE(script().commands, QStringList());
    QTRY_COMPARE(QApplication::focusWidget(), shown<QWidget>(u"relayAddress"_s));
    QVERIFY(shown<QLineEdit>(u"pairingCode"_s)->accessibleDescription().contains("8 letters"_L1));
    typePairing();
    shown<QLineEdit>(u"pairingCode"_s)->setText(u"K7QM-2XRP"_s);
    shown(u"pairButton"_s)->click();
    QCOMPARE(script().commands.size(), 1);
}

void TestSetupPage::putsTheKeyboardWhereItIsNeeded()
{
    const auto focusIsAt = [this](const QString &name) {
        return support::waitUntil([&] {
            return QApplication::focusWidget() && QApplication::focusWidget() == shown<QWidget>(name);
        });
    };
    QVERIFY(focusIsAt(u"relayAddress"_s));
    m_page->setRelayAddress(u"relay.example"_s);
    QVERIFY(focusIsAt(u"pairingCode"_s));
    test::enter(*m_flow, Step::Explain);
    QVERIFY(focusIsAt(u"connectFacebookButton"_s));
    test::fillSamples(script(), false);
    test::enter(*m_flow, Step::BusinessManager);
    QVERIFY(focusIsAt(u"businessList"_s));
    test::fillManyBusinesses(script());
    test::enter(*m_flow, Step::BusinessManager);
    QVERIFY(focusIsAt(u"choiceSearch"_s));
    test::enter(*m_flow, Step::PhoneNumber);
    QVERIFY(focusIsAt(u"numberList"_s));
    test::fail(*m_flow, Kind::Network, u"answer_lost"_s);
    QVERIFY(focusIsAt(u"retryButton"_s));
    test::enter(*m_flow, Step::Done);
    QVERIFY(focusIsAt(u"openInboxButton"_s));
}

void TestSetupPage::showsWhichFieldIsWrongUntilItIsMended()
{
    typePairing();
    test::fail(*m_flow, Kind::Malformed, u"relay_address_invalid"_s);
    auto *address = shown<QLineEdit>(u"relayAddress"_s);
    QVERIFY(shownError().contains("not an address"_L1));
    QVERIFY(address->property("invalid").toBool());
    QTRY_COMPARE(QApplication::focusWidget(), address);
    QTest::keyClicks(address, u"x"_s);
    QVERIFY(!address->property("invalid").toBool());
    test::fail(*m_flow, Kind::Rejected, u"pairing_code_used"_s);
    QVERIFY(!address->property("invalid").toBool());
    QVERIFY(shown<QLineEdit>(u"pairingCode"_s)->property("invalid").toBool());
}

void TestSetupPage::freezesTheFormWhilePairing()
{
    typePairing();
    test::setBusy(*m_flow, true);
    for (const auto &name : {u"relayAddress"_s, u"pairingCode"_s, u"deviceName"_s, u"pairButton"_s})
        QVERIFY(!shown<QWidget>(name)->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_Return);
    QCOMPARE(script().commands, QStringList());
    test::setBusy(*m_flow, false);
    QVERIFY(shown(u"pairButton"_s)->isEnabled());
}

/// What is resumed at the start can fail before there is a page.
void TestSetupPage::showsAProblemFromBeforeThePage()
{
    test::fillSamples(script(), false);
    test::enter(*m_flow, Step::Waba);
    test::fail(*m_flow, Kind::Network, u"meta_2"_s);
    m_page = std::make_unique<SetupPage>(*m_flow, *m_theme);
    m_page->show();
    QVERIFY(shownError().contains("Meta has a problem"_L1));
    QVERIFY(shown(u"retryButton"_s));
}

void TestSetupPage::forgetsAMessageWhenTriedAgain()
{
    test::fillSamples(script(), false);
    test::enter(*m_flow, Step::Waba);
    test::fail(*m_flow, Kind::Network, u"meta_2"_s);
    QVERIFY(!shownError().isEmpty());
    shown(u"retryButton"_s)->click();
    QCOMPARE(script().commands, QStringList{u"retry"_s});
    test::setBusy(*m_flow, true);
    QCOMPARE(shownError(), QString());
    test::setBusy(*m_flow, false);
    QCOMPARE(shownError(), QString());
}

void TestSetupPage::announcesAMessageAsAnAlert()
{
    test::fail(*m_flow, Kind::Network, u"relay_unreachable"_s);
    QAccessibleInterface *alert = QAccessible::queryAccessibleInterface(shown<QWidget>(u"setupError"_s));
    QVERIFY(alert);
    QCOMPARE(alert->role(), QAccessible::AlertMessage);
    QVERIFY(alert->text(QAccessible::Name).contains("The relay does not answer"_L1));
}

void TestSetupPage::connectsTheNumberByItself()
{
    test::fillSamples(script(), false);
    test::enter(*m_flow, Step::Subscribe);
    test::setBusy(*m_flow, true);
    QVERIFY(!shown(u"backButton"_s));
    test::fail(*m_flow, Kind::Rejected, u"number_claimed"_s);
    QVERIFY(shown(u"backButton"_s));
    shown(u"retryButton"_s)->click();
    shown(u"setupActionButton"_s)->click();
    QCOMPARE(script().commands, (QStringList{u"retry"_s, u"back"_s}));
}

/// After a new pairing, numbers of other WhatsApp accounts than the listed one are claimed as well.
void TestSetupPage::namesWhatIsClaimedAgain()
{
    test::fillSamples(script(), false);
    const PhoneNumber listed = script().lists.phoneNumbers.first();
    const SetupRecord ours{AccountId(u"1"_s), {}, listed.waba, {listed.id}, true};
    const SetupRecord theirs{AccountId(u"2"_s), {}, WabaId(u"9"_s), {PhoneNumberId(u"99"_s)}, true};
    const auto text = [this] {
        QString all;
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->isVisible() ? label->text() + u'\n' : QString();
        return all;
    };
    script().lists.unclaimed = {ours};
    test::enter(*m_flow, Step::Subscribe);
    QVERIFY2(text().contains(listed.displayPhoneNumber), qPrintable(text()));
    script().lists.unclaimed = {ours, theirs};
    test::enter(*m_flow, Step::Subscribe);
    QVERIFY2(text().contains(u"2 number"_s), qPrintable(text()));
    script().lists.unclaimed = {theirs};
    test::enter(*m_flow, Step::Subscribe);
    QVERIFY2(text().contains(u"this number"_s), qPrintable(text()));
}

void TestSetupPage::saysThatAnInterruptedClaimIsMadeAgain()
{
    test::fillSamples(script(), false);
    const PhoneNumber listed = script().lists.phoneNumbers.first();
    script().isPaired = true;
    script().lists.unclaimed = {SetupRecord{AccountId(u"1"_s), {}, listed.waba, {listed.id}, true}};
    test::enter(*m_flow, Step::Subscribe);
    test::fail(*m_flow, Kind::Rejected, u"number_claimed"_s);
    QVERIFY(!shownError().contains("by itself"_L1));
    script().isClaimInterrupted = true;
    test::fail(*m_flow, Kind::Network, u"relay_timeout"_s);
    QVERIFY2(shownError().contains("tries again by itself"_L1), qPrintable(shownError()));
    QVERIFY(shown(u"retryButton"_s));
}

void TestSetupPage::opensTheInbox()
{
    test::fillSamples(script(), false);
    QSignalSpy finished(m_page.get(), &SetupPage::finished);
    test::enter(*m_flow, Step::Done);
    QTRY_COMPARE(QApplication::focusWidget(), shown<QWidget>(u"openInboxButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
}

void TestSetupPage::canPairAgainLaterOn()
{
    QVERIFY(!shown(u"backButton"_s)); // nowhere to go back to on a new computer
    test::fillSamples(script(), false);
    script().lists.phoneNumbers.first().isActive = true;
    test::enter(*m_flow, Step::Pair);
    test::fail(*m_flow, Kind::Unauthorised, u"unauthorised"_s);
    QVERIFY(shownError().contains("no longer paired"_L1));
    shown(u"backButton"_s)->click();
    QCOMPARE(script().commands, QStringList{u"back"_s});
}

namespace {

void addEveryState()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("busy");
    QTest::addColumn<QString>("reason");
    const QMetaEnum steps = QMetaEnum::fromType<Step>();
    for (int i = 0; i < steps.keyCount(); ++i) {
        const QByteArray name = steps.key(i);
        const auto step = Step(steps.value(i));
        QTest::newRow(name) << step << false << QString();
        QTest::newRow(name + ", busy") << step << true << QString();
        QTest::newRow(name + ", failed") << step << false << u"meta_2"_s;
    }
}

} // namespace

/// That of the row.
void TestSetupPage::enterState()
{
    QFETCH(const Step, step);
    QFETCH(const bool, busy);
    QFETCH(const QString, reason);
    test::fillSamples(script(), false);
    test::enter(*m_flow, step);
    test::setBusy(*m_flow, busy);
    if (!reason.isEmpty())
        test::fail(*m_flow, Kind::Network, reason);
}

void TestSetupPage::hasOneVisibleWidgetOfEachName_data()
{
    addEveryState();
}

void TestSetupPage::hasOneVisibleWidgetOfEachName()
{
    enterState();
    QHash<QString, int> seen;
    const QList<QWidget *> all = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && !widget->objectName().isEmpty()
            && !widget->objectName().startsWith("qt_"_L1))
            QCOMPARE(++seen[widget->objectName()], 1);
    }
}

void TestSetupPage::everythingIsReachedByTabAndHasAName_data()
{
    addEveryState();
}

void TestSetupPage::everythingIsReachedByTabAndHasAName()
{
    enterState();
    QCoreApplication::processEvents();
    QSet<QWidget *> visited;
    for (int i = 0; i < 30; ++i) {
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(m_page.get(), Qt::Key_Tab);
    }
    const QList<QWidget *> all = m_page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QListView *>(widget);
        // The button in a search field that empties it is one more way, not the only one.
        if (!isControl || !widget->isVisible() || !widget->isEnabled()
            || qobject_cast<QLineEdit *>(widget->parentWidget()))
            continue;
        QVERIFY2(visited.contains(widget), qPrintable(widget->objectName()));
        QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

void TestSetupPage::theLinkBeginsWhereTheTextDoes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestSetupPage::theLinkBeginsWhereTheTextDoes()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QAction practice;
    m_page->setPracticeEntry(&practice);
    m_page->setLayoutDirection(direction);
    QCoreApplication::processEvents();
    const auto *link = shown(u"practiseInSetupButton"_s);
    const auto *field = shown<QLineEdit>(u"relayAddress"_s);
    QVERIFY(link && field);
    const QRect line(link->mapTo(m_page.get(), QPoint()), link->size());
    const QRect edge(field->mapTo(m_page.get(), QPoint()), field->size());
    if (direction == Qt::LeftToRight)
        QCOMPARE(line.left() + size::linkPadding, edge.left());
    else
        QCOMPARE(line.right() - size::linkPadding, edge.right());
    QVERIFY(link->width() >= link->sizeHint().width()); // in one line
    // All of its focus ring is visible.
    QCOMPARE(link->visibleRegion().boundingRect(), link->rect());
}

QTEST_MAIN(TestSetupPage)
#include "tst_setuppage.moc"

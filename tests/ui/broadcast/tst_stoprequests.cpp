// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stopproposals.h"
#include "broadcastpagescene.h"
#include "tests/ui/looks.h"
#include "ui/broadcast/stoprequestsdialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Customers who wrote "stop", on the page of broadcasts.
class TestStopRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsSaidIfNobodyAsked();
    void thePageSaysHowManyAsked();
    void theListNamesThem();
    void severalAreDecidedAtOnceAndTakenBack();
    void notNowLeavesThemAsTheyWere();
    void theCheckLeavesThemOut();
    void newsLeaveThemOutUnlessTheSenderSaysSo();
    void offersAreNotAskedAbout();
    void theCheckOfNewsLooksRight_data();
    void theCheckOfNewsLooksRight();
    void theListLooksRight_data();
    void theListLooksRight();
    void thePageLooksRight_data();
    void thePageLooksRight();

private:
    void writeStop(const QString &waId, const QString &name, const QString &text);
    QWidget *bar() const { return m_scene->child<QWidget>(u"stopRequestsBar"_s); }
    StopRequestsDialog *openList();
    int known(bool isStopped) const;
    /// The page again, with a template of news about orders.
    void makeScene(TemplateCategory category);
    /// One wrote "stop" and was stopped, another wrote it and nobody decided; the editor is at its check.
    void openCheck();
    QString count(Eligibility eligibility) const
    {
        return m_scene->text(u"broadcastCount%1"_s.arg(int(eligibility)));
    }

    std::unique_ptr<BroadcastPageScene> m_scene;
    std::unique_ptr<StopProposals> m_proposals;
};

void TestStopRequests::init()
{
    makeScene(TemplateCategory::Marketing);
}

void TestStopRequests::makeScene(TemplateCategory category)
{
    m_scene = std::make_unique<BroadcastPageScene>(offerTemplate(category));
    m_scene->addCustomers(3, true);
    m_proposals = std::make_unique<StopProposals>(**m_scene->store, m_scene->clock);
    m_scene->page->setStopProposals(*m_proposals);
}

void TestStopRequests::cleanup()
{
    m_scene->theme->setTextScale(1.0);
    m_scene->theme->setMode(Theme::Mode::Light);
    m_scene->page.reset();
    m_proposals.reset();
    m_scene.reset();
}

void TestStopRequests::writeStop(const QString &waId, const QString &name, const QString &text)
{
    StoreFixture &store = *m_scene->store;
    const ConversationId conversation = store.talkTo(customerNamed(name, waId), broadcastNumber.value());
    const Message stop = textMessage(conversation, Direction::Inbound, text,
                                     m_scene->clock.time.toSecsSinceEpoch()
                                         - store.reader().marketing.stopProposals().countUndecided().value());
    store.add(stop);
    store.must([stop](StoreSession &session) { return session.marketing.stopProposals().propose(stop); });
}

StopRequestsDialog *TestStopRequests::openList()
{
    m_scene->click(u"openStopRequestsButton"_s);
    auto *dialog = m_scene->page->findChild<StopRequestsDialog *>();
    const auto *table = dialog->findChild<QTableView *>();
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }))
        qFatal("the list is empty");
    return dialog;
}

int TestStopRequests::known(bool isStopped) const
{
    AudienceFilter filter;
    filter.number = broadcastNumber;
    const QList<AudiencePerson> people =
        m_scene->store->reader().broadcasts.audience().people(filter, m_scene->clock.time).value();
    return int(std::count_if(people.begin(), people.end(), [isStopped](const AudiencePerson &person) {
        return isStopped ? person.isMarketingStopped : person.isStopUndecided;
    }));
}

void TestStopRequests::nothingIsSaidIfNobodyAsked()
{
    QVERIFY(bar()->isHidden());
}

void TestStopRequests::thePageSaysHowManyAsked()
{
    writeStop(u"34611000001"_s, u"Ana"_s, u"Stop"_s);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(m_scene->text(u"stopRequestsBarText"_s).contains(u'1'));
    writeStop(u"34611000002"_s, u"Max"_s, u"BAJA"_s);
    QTRY_VERIFY(m_scene->text(u"stopRequestsBarText"_s).contains(u'2'));
}

void TestStopRequests::theListNamesThem()
{
    writeStop(u"34611000001"_s, u"Ana"_s, u"Stop"_s);
    writeStop(u"34611000002"_s, u"Max"_s, u"BAJA"_s);
    StopRequestsDialog *dialog = openList();
    const QAbstractItemModel &rows = *dialog->findChild<QTableView *>()->model();
    QCOMPARE(rows.rowCount(), 2);
    const auto text = [&rows](int row, int column) { return rows.index(row, column).data().toString(); };
    QVERIFY(text(0, 0).contains(u"Ana"_s));
    QVERIFY(text(1, 0).contains(u"Max"_s));
    QVERIFY(text(1, 1).contains(u"BAJA"_s));
    QVERIFY(!text(1, 2).isEmpty());
}

void TestStopRequests::severalAreDecidedAtOnceAndTakenBack()
{
    writeStop(u"34611000001"_s, u"Ana"_s, u"Stop"_s);
    writeStop(u"34611000002"_s, u"Max"_s, u"BAJA"_s);
    StopRequestsDialog *dialog = openList();
    auto *table = dialog->findChild<QTableView *>();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    dialog->findChild<QPushButton *>(u"stopSelectedButton"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QCOMPARE(known(true), 2);
    QVERIFY(!dialog->findChild<QPushButton *>(u"stopSelectedButton"_s)->isEnabled());
    QTRY_VERIFY(bar()->isHidden());
    dialog->findChild<QPushButton *>(u"undoStopDecisionButton"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(known(true), 0);
    QTRY_VERIFY(bar()->isVisible());
    QVERIFY(dialog->findChild<QPushButton *>(u"stopSelectedButton"_s)->isEnabled());
}

void TestStopRequests::notNowLeavesThemAsTheyWere()
{
    writeStop(u"34611000001"_s, u"Ana"_s, u"Stop"_s);
    writeStop(u"34611000002"_s, u"Max"_s, u"BAJA"_s);
    StopRequestsDialog *dialog = openList();
    dialog->findChild<QPushButton *>(u"laterSelectedButton"_s)->click(); // the first row is selected
    QTRY_COMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 1);
    QCOMPARE(known(true), 0);
    QCOMPARE(known(false), 1);
}

void TestStopRequests::theCheckLeavesThemOut()
{
    writeStop(u"34611000001"_s, u"Ana"_s, u"Stop"_s);
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    QCOMPARE(m_scene->text(u"broadcastCount%1"_s.arg(int(Eligibility::StopUndecided))), u"1"_s);
    QCOMPARE(m_scene->text(u"broadcastCount%1"_s.arg(int(Eligibility::Eligible))), u"3"_s);
    m_scene->click(u"broadcastShow%1"_s.arg(int(Eligibility::StopUndecided)));
    const auto *people = m_scene->page->findChild<QDialog *>(u"broadcastPeopleDialog"_s);
    QVERIFY(people->windowTitle().contains(u"Asked to stop"_s));
}

void TestStopRequests::openCheck()
{
    writeStop(u"34611000001"_s, u"Ana Lucía"_s, u"Stop"_s);
    writeStop(u"34611000002"_s, u"Max"_s, u"BAJA"_s);
    m_scene->store->must([now = m_scene->clock.now()](StoreSession &session) -> Result<void> {
        const CustomerId ana = session.marketing.stopProposals().undecided(9)->first().customer.id;
        const Result<void> stopped = session.marketing.stop(ana, now);
        return stopped ? session.marketing.stopProposals().decide(ana, now) : stopped;
    });
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
}

void TestStopRequests::newsLeaveThemOutUnlessTheSenderSaysSo()
{
    cleanup();
    makeScene(TemplateCategory::Utility);
    openCheck();
    QCOMPARE(count(Eligibility::Eligible), u"3"_s);
    QCOMPARE(count(Eligibility::AllStopped), u"1"_s);
    QCOMPARE(count(Eligibility::StopUndecided), u"1"_s);
    m_scene->click(u"broadcastShow%1"_s.arg(int(Eligibility::AllStopped)));
    const auto *people = m_scene->page->findChild<QTableView *>(u"broadcastPeopleTable"_s)->model();
    QCOMPARE(people->index(0, 0).data().toString(), u"Ana Lucía"_s);
    m_scene->click(u"closePeopleButton"_s);
    auto *includes = m_scene->child<QCheckBox>(u"broadcastIncludesStopped"_s);
    QVERIFY(includes->isVisible());
    QVERIFY(!includes->isChecked());
    includes->click();
    // These two have not agreed either, which is another question.
    QTRY_VERIFY(m_scene->page->findChild<QLabel *>(u"broadcastCount6"_s)
                && count(Eligibility::ConsentMissing) == u"2"_s);
    m_scene->child<QCheckBox>(u"broadcastAgreed"_s)->setChecked(true);
    auto *note = m_scene->child<QLineEdit>(u"broadcastConsentNote"_s);
    note->setText(u"On the order form"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(count(Eligibility::Eligible), u"5"_s);
    QVERIFY(includes->isVisible()); // the choice can be taken back
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->confirm(u"confirmStartBroadcastButton"_s);
    QTRY_COMPARE(m_scene->store->reader().broadcasts.all()->size(), 1);
    QVERIFY(m_scene->only().includesStopped);
}

void TestStopRequests::offersAreNotAskedAbout()
{
    openCheck();
    QCOMPARE(count(Eligibility::MarketingStopped), u"1"_s);
    QCOMPARE(count(Eligibility::StopUndecided), u"1"_s);
    QVERIFY(!m_scene->child<QCheckBox>(u"broadcastIncludesStopped"_s)->isVisible());
}

void TestStopRequests::theCheckOfNewsLooksRight_data()
{
    addLooks(900, 480);
}

void TestStopRequests::theCheckOfNewsLooksRight()
{
    QFETCH(const Look, look);
    cleanup();
    makeScene(TemplateCategory::Utility);
    openCheck();
    m_scene->theme->setMode(look.mode);
    m_scene->theme->setTextScale(look.scale);
    m_scene->page->setLayoutDirection(look.direction);
    m_scene->page->resize(look.width, 1100);
    QCoreApplication::processEvents();
    const QWidget *choice = m_scene->child<QCheckBox>(u"broadcastIncludesStopped"_s)->parentWidget();
    QVERIFY(choice->isVisible());
    QCOMPARE(cutOff(*choice->parentWidget()), QString());
    QVERIFY(keepPicture(m_scene->page->grab(),
                        u"broadcast-check-stop-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
}

void TestStopRequests::theListLooksRight_data()
{
    addLooks(640, 480);
}

void TestStopRequests::theListLooksRight()
{
    QFETCH(const Look, look);
    writeStop(u"34611000001"_s, u"Ana Lucía Fernández"_s, u"Por favor, no más mensajes"_s);
    writeStop(u"971500000012"_s, u"أمينة الحسن"_s, u"إيقاف"_s);
    m_scene->theme->setMode(look.mode);
    m_scene->theme->setTextScale(look.scale);
    QWidget window;
    window.resize(1000, 900);
    StopRequestsDialog dialog(*m_proposals, *m_scene->theme, &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QTRY_COMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 2);
    QVERIFY(looksRight(dialog, look, u"stop-requests"_s));
}

void TestStopRequests::thePageLooksRight_data()
{
    addLooks(900, 480);
}

void TestStopRequests::thePageLooksRight()
{
    QFETCH(const Look, look);
    writeStop(u"34611000001"_s, u"Ana"_s, u"Stop"_s);
    m_scene->theme->setMode(look.mode);
    m_scene->theme->setTextScale(look.scale);
    QTRY_VERIFY(bar()->isVisible());
    m_scene->page->setLayoutDirection(look.direction);
    m_scene->page->resize(look.width, 900);
    QCoreApplication::processEvents();
    QCOMPARE(cutOff(*bar()), QString());
    QVERIFY(keepPicture(m_scene->page->grab(),
                        u"broadcasts-stop-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
}

QTEST_MAIN(TestStopRequests)
#include "tst_stoprequests.moc"

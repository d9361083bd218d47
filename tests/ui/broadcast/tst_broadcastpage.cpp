// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/broadcasts.h"
#include "broadcastsamples.h"
#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "models/templatelistmodel.h"
#include "outbox/outbox.h"
#include "setclock.h"
#include "storefixture.h"
#include "tests/ui/looks.h"
#include "tests/ui/shown.h"
#include "ui/broadcast/broadcastpage.h"
#include "ui/broadcast/broadcastview.h"
#include "ui/broadcast/peoplestep.h"
#include "ui/broadcast/reportsaver.h"
#include "ui/templates/templatelist.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// The page over a real file; nothing is sent.
class TestBroadcastPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyListExplainsWhatBroadcastsAre();
    void aBroadcastIsPreparedStepByStepAndStarted();
    void whatIsMissingIsReported();
    void peopleOfAFileAreChosen();
    void aFileThatIsNoTableIsExplained();
    void consentIsAskedForAndKept();
    void aTestGoesToANumber();
    void aBroadcastIsPausedResumedAndStopped();
    void itIsPlannedForLater();
    void theReportIsSaved();
    void whyItIsPausedIsReported();
    void escGoesBackStepByStep();
    void looksRight_data();
    void looksRight();

private:
    template <class Widget>
    Widget *child(const QString &name) const
    {
        return test::childOf<Widget>(*m_page, name);
    }
    QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    void click(const QString &button) { QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton); }
    void addCustomers(int count, bool agreed);
    void confirm(const QString &button);
    void chooseTemplate();
    void waitForCheck() { QTRY_VERIFY(!text(u"broadcastDuration"_s).isEmpty()); }
    Broadcast only() const { return m_store->reader().broadcasts.all()->first(); }
    BroadcastId addBroadcast(const Broadcast &broadcast, int people);
    QString writtenFile(const QByteArray &content);
    void openEditorAtPeople();

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;
    support::SetClock m_clock;
    support::FixedToken m_tokens;
    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<GraphSender> m_graph;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Broadcasts> m_broadcasts;
    std::unique_ptr<TemplateListModel> m_templates;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<BroadcastPage> m_page;
};

void TestBroadcastPage::init()
{
    m_clock.time = QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC);
    m_store = std::make_unique<StoreFixture>();
    m_store->must([](StoreSession &session) { return connectForBroadcast(session, offerTemplate()); });
    m_store->must([](StoreSession &session) {
        return session.pricing.replaceRates(
            {Rate{u"Spain"_s, u"marketing"_s, u"EUR"_s, u"0.0509"_s, QDate(2026, 10, 1)}});
    });
    m_graph = std::make_unique<GraphSender>(m_network, QUrl(u"http://127.0.0.1:9"_s), u"v26.0"_s);
    m_outbox = std::make_unique<Outbox>(**m_store, *m_graph, m_tokens, m_clock);
    m_broadcasts = std::make_unique<Broadcasts>(**m_store, *m_outbox, m_clock);
    m_templates = std::make_unique<TemplateListModel>(**m_store);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_page = std::make_unique<BroadcastPage>(*m_broadcasts, *m_templates, *m_theme);
    m_page->resize(900, 700);
    m_page->show();
}

void TestBroadcastPage::cleanup()
{
    m_page.reset();
    m_theme.reset();
    m_templates.reset();
    m_broadcasts.reset();
    m_outbox.reset();
    m_graph.reset();
    m_store.reset();
}

void TestBroadcastPage::addCustomers(int count, bool agreed)
{
    for (int i = 0; i < count; ++i) {
        const Customer customer = customerNamed(u"Customer %1"_s.arg(i), u"3460000%1"_s.arg(1000 + i));
        m_store->talkTo(customer, broadcastNumber.value());
        if (agreed) {
            m_store->must([customer, now = m_clock.now()](StoreSession &session) {
                return session.marketing.save(customer, false, now); // asked for offers again
            });
        }
    }
}

void TestBroadcastPage::chooseTemplate()
{
    QTRY_VERIFY(m_templates->isLoaded() && m_templates->rowCount() == 1);
    child<TemplateList>(u"broadcastTemplates"_s)->select(TemplateId(u"1"_s));
    QTRY_VERIFY(child<TemplateList>(u"broadcastTemplates"_s)->current().has_value());
}

void TestBroadcastPage::confirm(const QString &button)
{
    QAbstractButton *found = nullptr;
    QTRY_VERIFY(found = m_page->findChild<QAbstractButton *>(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestBroadcastPage::openEditorAtPeople()
{
    click(u"firstBroadcastButton"_s);
    chooseTemplate();
    click(u"broadcastNextButton"_s);
    QVERIFY(text(u"broadcastStepName"_s).contains(u'2'));
}

BroadcastId TestBroadcastPage::addBroadcast(const Broadcast &broadcast, int people)
{
    m_store->must([broadcast](StoreSession &session) { return session.broadcasts.add(broadcast); });
    m_store->must([broadcast, people](StoreSession &session) {
        QList<CheckedPerson> all;
        for (int i = 0; i < people; ++i)
            all << eligiblePerson(u"3460000%1"_s.arg(1000 + i), u"Customer %1"_s.arg(i));
        return session.broadcasts.addRecipients(broadcast.id, 0, all, {}, broadcast.createdAt);
    });
    return broadcast.id;
}

QString TestBroadcastPage::writtenFile(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write(content);
    return file.fileName();
}

void TestBroadcastPage::anEmptyListExplainsWhatBroadcastsAre()
{
    QTRY_VERIFY(child<QAbstractButton>(u"firstBroadcastButton"_s)->isVisible());
    click(u"firstBroadcastButton"_s);
    QVERIFY(child<QLineEdit>(u"broadcastName"_s)->isVisible());
}

void TestBroadcastPage::aBroadcastIsPreparedStepByStepAndStarted()
{
    addCustomers(3, true);
    m_broadcasts->wake();
    openEditorAtPeople();
    click(u"broadcastNextButton"_s);
    QTRY_VERIFY(text(u"broadcastPreviewPerson"_s).contains(u"Customer"_s));
    QCOMPARE(child<QComboBox>(u"broadcastVariable0"_s)->currentIndex(), 1); // the name
    click(u"broadcastNextPerson"_s);
    click(u"broadcastNextButton"_s);
    waitForCheck();
    QCOMPARE(text(u"broadcastCount0"_s), u"3"_s);
    QVERIFY2(text(u"broadcastCost"_s).contains(u"0.15"_s), qPrintable(text(u"broadcastCost"_s)));
    QVERIFY(text(u"broadcastLimit"_s).contains(u"2,000"_s));
    click(u"broadcastShow0"_s);
    auto *table = child<QTableView>(u"broadcastPeopleTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    click(u"closePeopleButton"_s);
    click(u"broadcastNextButton"_s);
    confirm(u"confirmStartBroadcastButton"_s);
    QTRY_COMPARE(m_store->reader().broadcasts.all()->size(), 1);
    QTRY_VERIFY(child<QLabel>(u"broadcastViewName"_s)->isVisible());
    QCOMPARE(only().state, BroadcastState::Running);
    QTRY_COMPARE(m_store->reader().broadcasts.reports().progress(only().id)->queued, 3);
    const Message message = m_store->messageOf(messageIdOf(only().id, 0));
    QVERIFY(plainText(message).startsWith(u"Hello Customer"_s));
}

void TestBroadcastPage::whatIsMissingIsReported()
{
    const auto isShown = [this] { return child<QLabel>(u"broadcastProblem"_s)->isVisible(); };
    click(u"firstBroadcastButton"_s);
    QTRY_COMPARE(m_templates->rowCount(), 1);
    child<QLineEdit>(u"broadcastName"_s)->clear();
    click(u"broadcastNextButton"_s);
    QVERIFY(isShown());
    child<QLineEdit>(u"broadcastName"_s)->setText(u"News"_s);
    QVERIFY(!isShown());
    chooseTemplate();
    click(u"broadcastNextButton"_s);
    child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    click(u"broadcastNextButton"_s);
    QVERIFY(isShown()); // no file
    child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(0);
    click(u"broadcastNextButton"_s);
    child<QComboBox>(u"broadcastVariable0"_s)->setCurrentIndex(0);
    click(u"broadcastNextButton"_s);
    QVERIFY(isShown()); // no text
    child<QLineEdit>(u"broadcastVariableText0"_s)->setText(u"friends"_s);
    click(u"broadcastNextButton"_s);
    QTRY_VERIFY(text(u"broadcastCheckState"_s).contains(u"nobody"_s));
    click(u"broadcastNextButton"_s);
    QVERIFY(isShown()); // nobody gets it
}

void TestBroadcastPage::peopleOfAFileAreChosen()
{
    addCustomers(1, true);
    openEditorAtPeople();
    child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    child<PeopleStep>(u"broadcastPeopleStep"_s)
        ->readFile(writtenFile("Name;Phone;Gift\nAna;600001000;a cup\nBo;600 001 001;tea\nCy;12;soap\n"));
    QTRY_VERIFY(child<QWidget>(u"broadcastFileRows"_s)->isVisible());
    QCOMPARE(child<QComboBox>(u"broadcastNumberColumn"_s)->currentData().toInt(), 1);
    QCOMPARE(child<QComboBox>(u"broadcastNameColumn"_s)->currentData().toInt(), 0);
    QVERIFY(text(u"broadcastFileState"_s).contains(u'3'));
    click(u"broadcastNextButton"_s);
    child<QComboBox>(u"broadcastVariable0"_s)->setCurrentIndex(4); // the column "Gift"
    click(u"broadcastNextButton"_s);
    waitForCheck();
    QCOMPARE(text(u"broadcastCount0"_s), u"1"_s);
    QCOMPARE(text(u"broadcastCount1"_s), u"1"_s); // no number
    QCOMPARE(text(u"broadcastCount6"_s), u"1"_s); // nobody knows whether they agreed
}

void TestBroadcastPage::aFileThatIsNoTableIsExplained()
{
    openEditorAtPeople();
    child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    auto *step = child<PeopleStep>(u"broadcastPeopleStep"_s);
    step->readFile(writtenFile(QByteArray("PK\x03\x04\0\0\0\0", 8)));
    QTRY_VERIFY(text(u"broadcastFileState"_s).contains(u"CSV"_s));
    step->readFile(m_folder.filePath(u"none.csv"_s));
    QTRY_VERIFY(text(u"broadcastFileState"_s).contains(u"opened"_s));
    QVERIFY(!child<QWidget>(u"broadcastFileRows"_s)->isVisible());
}

void TestBroadcastPage::consentIsAskedForAndKept()
{
    addCustomers(2, false);
    openEditorAtPeople();
    click(u"broadcastNextButton"_s);
    click(u"broadcastNextButton"_s);
    waitForCheck();
    QCOMPARE(text(u"broadcastCount0"_s), u"0"_s);
    QCOMPARE(text(u"broadcastCount6"_s), u"2"_s);
    child<QCheckBox>(u"broadcastAgreed"_s)->setChecked(true);
    click(u"broadcastNextButton"_s);
    QVERIFY(child<QLabel>(u"broadcastProblem"_s)->isVisible()); // how?
    auto *note = child<QLineEdit>(u"broadcastConsentNote"_s);
    note->setText(u"At the counter"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"broadcastCount0"_s) && text(u"broadcastCount0"_s) == u"2"_s);
    click(u"broadcastNextButton"_s);
    confirm(u"confirmStartBroadcastButton"_s);
    QTRY_COMPARE(m_store->reader().broadcasts.all()->size(), 1);
    QTRY_COMPARE(only().state, BroadcastState::Running);
    AudienceFilter filter;
    filter.number = broadcastNumber;
    QVERIFY(m_store->reader().broadcasts.audience().people(filter, m_clock.now())->first().hasConsent);
}

void TestBroadcastPage::aTestGoesToANumber()
{
    addCustomers(1, true);
    openEditorAtPeople();
    click(u"broadcastNextButton"_s);
    click(u"broadcastNextButton"_s);
    waitForCheck();
    auto *number = child<QLineEdit>(u"broadcastTestNumber"_s);
    number->setText(u"12"_s);
    click(u"broadcastTestButton"_s);
    QVERIFY(!text(u"broadcastTestState"_s).isEmpty());
    QCOMPARE(m_store->reader().outbox.count().value(), 0);
    number->setText(u"600 00 99 99"_s);
    click(u"broadcastTestButton"_s);
    QTRY_COMPARE(m_store->reader().outbox.count().value(), 1);
    QVERIFY(m_store->reader().broadcasts.all()->isEmpty());
}

void TestBroadcastPage::aBroadcastIsPausedResumedAndStopped()
{
    const BroadcastId id = addBroadcast(offerBroadcast(), 12);
    m_broadcasts->wake();
    m_page->open(id);
    QTRY_VERIFY(child<QAbstractButton>(u"pauseBroadcastButton"_s)->isVisible());
    click(u"pauseBroadcastButton"_s);
    QTRY_COMPARE(only().state, BroadcastState::Paused);
    QTRY_VERIFY(child<QAbstractButton>(u"resumeBroadcastButton"_s)->isVisible());
    QVERIFY(child<QLabel>(u"broadcastNotice"_s)->isVisible());
    click(u"resumeBroadcastButton"_s);
    QTRY_COMPARE(only().state, BroadcastState::Running);
    QTRY_VERIFY(child<QAbstractButton>(u"pauseBroadcastButton"_s)->isVisible());
    click(u"stopBroadcastButton"_s);
    confirm(u"confirmStopBroadcastButton"_s);
    QTRY_COMPARE(only().state, BroadcastState::Cancelled);
    QTRY_VERIFY(child<QAbstractButton>(u"removeBroadcastButton"_s)->isVisible());
    QVERIFY(m_store->reader().outbox.nextPerConversation(20)->isEmpty());
    click(u"removeBroadcastButton"_s);
    confirm(u"confirmRemoveBroadcastButton"_s);
    QTRY_VERIFY(m_store->reader().broadcasts.all()->isEmpty());
    QTRY_VERIFY(child<QAbstractButton>(u"firstBroadcastButton"_s)->isVisible());
}

void TestBroadcastPage::itIsPlannedForLater()
{
    addCustomers(1, true);
    m_broadcasts->wake();
    openEditorAtPeople();
    click(u"broadcastNextButton"_s);
    click(u"broadcastNextButton"_s);
    waitForCheck();
    child<QComboBox>(u"broadcastWhen"_s)->setCurrentIndex(1);
    QVERIFY(child<QWidget>(u"broadcastStartsAt"_s)->isVisible());
    click(u"broadcastNextButton"_s);
    confirm(u"confirmStartBroadcastButton"_s);
    QTRY_COMPARE(m_store->reader().broadcasts.all()->size(), 1);
    QTRY_COMPARE(only().state, BroadcastState::Scheduled);
    QCOMPARE(only().startsAt, m_clock.now().addSecs(3600));
    QTRY_VERIFY(child<QAbstractButton>(u"startNowButton"_s)->isVisible());
    click(u"startNowButton"_s);
    QTRY_COMPARE(only().state, BroadcastState::Running);
}

void TestBroadcastPage::theReportIsSaved()
{
    Broadcast over = offerBroadcast();
    over.state = BroadcastState::Cancelled;
    const BroadcastId id = addBroadcast(over, 2);
    m_page->open(id);
    QTRY_VERIFY(child<QAbstractButton>(u"saveReportButton"_s)->isVisible());
    QTRY_COMPARE(child<QTableView>(u"broadcastResults"_s)->model()->rowCount(), 2);
    child<QComboBox>(u"broadcastFilter"_s)->setCurrentIndex(3);
    QTRY_COMPARE(child<QTableView>(u"broadcastResults"_s)->model()->rowCount(), 0);
    click(u"saveReportButton"_s);
    auto *dialog = child<QFileDialog>(u"broadcastReportDialog"_s);
    const QString path = m_folder.filePath(u"report.csv"_s);
    dialog->selectFile(path);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("\xEF\xBB\xBFName,"));
    QVERIFY(csv.contains("Customer 1,+34600001001,Not sent yet"));
    QTRY_VERIFY(text(u"broadcastNotice"_s).contains(u"report.csv"_s));
}

void TestBroadcastPage::whyItIsPausedIsReported()
{
    const BroadcastId id = addBroadcast(offerBroadcast(), 2);
    const auto pause = [this, id](BroadcastPause why, int code) {
        m_store->must([id, now = m_clock.now()](StoreSession &session) {
            return session.broadcasts.setState(id, BroadcastState::Running, now);
        });
        m_store->must([id, why, code](StoreSession &session) {
            const auto meta = code == 0 ? std::nullopt : std::optional(MetaCode{code});
            return session.broadcasts.pause(id, why, meta);
        });
    };
    m_page->open(id);
    QStringList texts;
    for (const auto &[why, code] :
         {std::pair{BroadcastPause::Person, 0}, std::pair{BroadcastPause::Meta, 131042},
          std::pair{BroadcastPause::TemplateUnavailable, 0}, std::pair{BroadcastPause::SignIn, 0},
          std::pair{BroadcastPause::ManyFailures, 0}, std::pair{BroadcastPause::Restored, 0}}) {
        pause(why, code);
        QTRY_VERIFY(child<QLabel>(u"broadcastNotice"_s)->isVisible()
                    && !texts.contains(text(u"broadcastNotice"_s)));
        texts << text(u"broadcastNotice"_s);
    }
}

void TestBroadcastPage::escGoesBackStepByStep()
{
    QSignalSpy closed(m_page.get(), &BroadcastPage::closed);
    m_page->activateWindow();
    openEditorAtPeople();
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QTRY_VERIFY(text(u"broadcastStepName"_s).contains(u'1'));
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QTRY_VERIFY(child<QWidget>(u"broadcastList"_s)->isVisible());
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
    QTRY_COMPARE(closed.size(), 1);
}

void TestBroadcastPage::looksRight_data()
{
    addLooks(900, 420);
}

void TestBroadcastPage::looksRight()
{
    QFETCH(const Look, look);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    m_page->resize(look.width, 760);
    const QString ending = u'-' + QLatin1StringView(QTest::currentDataTag());
    const auto keep = [&](const QString &name) {
        QCoreApplication::processEvents();
        keepPicture(m_page->grab(), u"broadcast-"_s + name + ending);
        const QString cut = cutOff(*m_page);
        if (!cut.isEmpty())
            qWarning("%s: cut off: %s", qPrintable(name), qPrintable(cut));
        return cut.isEmpty() && m_page->minimumSizeHint().width() <= look.width;
    };
    QVERIFY(keep(u"empty"_s));
    addCustomers(4, true);
    addCustomers(6, false);
    Label label;
    label.id = newId<LabelId>();
    label.name = u"Regulars"_s;
    m_store->must([label](StoreSession &session) { return session.labels.add(label); });
    click(u"firstBroadcastButton"_s);
    chooseTemplate();
    QVERIFY(keep(u"message"_s));
    click(u"broadcastNextButton"_s);
    QVERIFY(keep(u"people"_s));
    click(u"broadcastNextButton"_s);
    QTRY_VERIFY(text(u"broadcastPreviewPerson"_s).contains(u"Customer"_s));
    QVERIFY(keep(u"texts"_s));
    click(u"broadcastNextButton"_s);
    waitForCheck();
    QVERIFY(keep(u"check"_s));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
    const BroadcastId id = addBroadcast(offerBroadcast(), 8);
    m_broadcasts->wake();
    QTRY_VERIFY(m_store->reader().broadcasts.reports().progress(id)->queued > 2);
    for (int i = 0; i < 3; ++i) {
        m_store->must([id, i](StoreSession &session) {
            return session.messages.setDelivery(messageIdOf(id, i),
                                                i == 2 ? Delivery::Failed : Delivery::Read,
                                                SendFailure{MetaCode{131026}, {}});
        });
    }
    QTRY_COMPARE(child<QListWidget>(u"broadcastRows"_s)->count(), 1);
    QVERIFY(keep(u"list"_s));
    m_page->open(id);
    QTRY_VERIFY(child<QLabel>(u"broadcastViewName"_s)->isVisible());
    QTRY_VERIFY(text(u"broadcastProgress"_s).contains(u"not sent"_s));
    QTRY_VERIFY(child<QTableView>(u"broadcastResults"_s)->model()->rowCount() > 0);
    QVERIFY(keep(u"view"_s));
}

QTEST_MAIN(TestBroadcastPage)
#include "tst_broadcastpage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stopproposals.h"
#include "broadcastpagescene.h"
#include "pseudolook.h"
#include "ui/broadcast/broadcasteditor.h"
#include "ui/broadcast/broadcastlist.h"
#include "ui/broadcast/broadcastview.h"
#include "ui/broadcast/checkstep.h"
#include "ui/broadcast/messagestep.h"
#include "ui/broadcast/peopledialog.h"
#include "ui/broadcast/peoplestep.h"
#include "ui/broadcast/stoprequestsbar.h"
#include "ui/broadcast/stoprequestsdialog.h"
#include "ui/broadcast/wordsstep.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

Template templateWithoutWords()
{
    Template whole = offerTemplate();
    whole.name = u"1"_s;
    whole.components.body.text = u"2 {{1}} 3"_s;
    return whole;
}

Broadcast numbered(int number, BroadcastState state, BroadcastPause pause)
{
    Broadcast broadcast =
        offerBroadcast(u"5b0c7a52-8f0c-4f2e-9a53-0d5fd5d2a%1"_s.arg(number, 3, 10, QLatin1Char('0')));
    broadcast.name = QString::number(number);
    broadcast.templateName = u"1"_s;
    broadcast.state = state;
    broadcast.pause = pause;
    return broadcast;
}

} // namespace

/// Goes through the steps of a broadcast, and through its states, in a made-up language.
class TestPseudoBroadcast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { PseudoLook::addScripts(); }
    void init();
    void cleanup();
    void theSteps();
    void peopleOfAFile();
    void aFileThatIsNotThere();
    void whatIsMissing();
    void everyState();
    void theStopRequests();

private:
    template <class... Seen>
    void lookAtPage(const QString &where)
    {
        m_look.look<Seen...>(*m_scene->page, where);
    }
    /// Waits for the question that is asked, and looks at it.
    void lookAtQuestion(const QString &where);

    PseudoLook m_look;
    std::unique_ptr<BroadcastPageScene> m_scene;
    std::unique_ptr<StopProposals> m_proposals;
};

void TestPseudoBroadcast::init()
{
    m_look.setNames({u"Customer"_s, u"Corner Shop"_s, u"EUR"_s});
    m_look.begin();
    m_scene = std::make_unique<BroadcastPageScene>(templateWithoutWords());
    m_scene->page->resize(PseudoLook::width(), 820);
    m_scene->addCustomers(3, true);
}

void TestPseudoBroadcast::cleanup()
{
    m_scene->page.reset();
    m_proposals.reset();
    m_scene.reset();
    m_look.end();
}

void TestPseudoBroadcast::lookAtQuestion(const QString &where)
{
    QMessageBox *question = nullptr;
    QTRY_VERIFY(question = m_scene->page->findChild<QMessageBox *>());
    m_look.look(*question, where);
    question->reject();
    QTRY_VERIFY(!m_scene->page->findChild<QMessageBox *>());
}

void TestPseudoBroadcast::theSteps()
{
    m_scene->broadcasts->wake();
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"firstBroadcastButton"_s)->isVisible());
    lookAtPage<BroadcastPage, BroadcastList>(u"broadcasts-none"_s);
    m_scene->click(u"firstBroadcastButton"_s);
    m_scene->chooseTemplate();
    lookAtPage<BroadcastEditor, MessageStep>(u"broadcast-message"_s);
    m_scene->click(u"broadcastNextButton"_s);
    lookAtPage<PeopleStep>(u"broadcast-people"_s);
    m_scene->click(u"broadcastNextButton"_s);
    QTRY_VERIFY(m_scene->text(u"broadcastPreviewPerson"_s).contains(u"Customer"_s));
    lookAtPage<WordsStep>(u"broadcast-words"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    lookAtPage<CheckStep>(u"broadcast-check"_s);
    m_scene->click(u"broadcastShow0"_s);
    auto *people = m_scene->child<QDialog>(u"broadcastPeopleDialog"_s);
    m_look.look<PeopleDialog>(*people, u"broadcast-group"_s);
    m_scene->click(u"closePeopleButton"_s);
    m_scene->child<QLineEdit>(u"broadcastTestNumber"_s)->setText(u"12"_s);
    m_scene->click(u"broadcastTestButton"_s);
    m_scene->child<QComboBox>(u"broadcastWhen"_s)->setCurrentIndex(1);
    lookAtPage(u"broadcast-later"_s);
    m_scene->click(u"broadcastNextButton"_s);
    lookAtQuestion(u"broadcast-start"_s);
    m_look.report();
}

void TestPseudoBroadcast::peopleOfAFile()
{
    m_scene->openEditorAtPeople();
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    lookAtPage(u"broadcast-file-none"_s);
    auto *step = m_scene->child<PeopleStep>(u"broadcastPeopleStep"_s);
    step->readFile(m_scene->writtenFile(u"2"_s, "1;2;3\n11;600001000;4\n12;600001001;5\n13;12;6\n"));
    QTRY_VERIFY(m_scene->child<QWidget>(u"broadcastFileRows"_s)->isVisible());
    lookAtPage(u"broadcast-file"_s);
    m_scene->click(u"broadcastNextButton"_s);
    lookAtPage(u"broadcast-file-words"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    lookAtPage(u"broadcast-file-check"_s);
    m_look.report();
}

void TestPseudoBroadcast::aFileThatIsNotThere()
{
    m_scene->openEditorAtPeople();
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    m_scene->child<PeopleStep>(u"broadcastPeopleStep"_s)->readFile(m_scene->folder.filePath(u"1"_s));
    QTRY_VERIFY(!m_scene->text(u"broadcastFileState"_s).isEmpty());
    lookAtPage(u"broadcast-file-missing"_s);
    m_look.report();
}

void TestPseudoBroadcast::whatIsMissing()
{
    m_scene->click(u"firstBroadcastButton"_s);
    QTRY_COMPARE(m_scene->templates->rowCount(), 1);
    m_scene->child<QLineEdit>(u"broadcastName"_s)->clear();
    m_scene->click(u"broadcastNextButton"_s);
    lookAtPage(u"broadcast-no-name"_s);
    m_scene->child<QLineEdit>(u"broadcastName"_s)->setText(u"1"_s);
    m_scene->chooseTemplate();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    m_scene->click(u"broadcastNextButton"_s);
    lookAtPage(u"broadcast-no-file"_s);
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(0);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->child<QComboBox>(u"broadcastVariable0"_s)->setCurrentIndex(0);
    m_scene->click(u"broadcastNextButton"_s);
    lookAtPage(u"broadcast-no-text"_s);
    m_look.report();
}

void TestPseudoBroadcast::everyState()
{
    int number = 0;
    const auto lookAtOne = [&](BroadcastState state, BroadcastPause pause) {
        const BroadcastId id = m_scene->addBroadcast(numbered(++number, state, pause), 2);
        m_scene->page->open(id);
        QTRY_COMPARE(m_scene->text(u"broadcastViewName"_s), QString::number(number));
        lookAtPage<BroadcastView>(u"broadcast-state-%1"_s.arg(number));
    };
    for (int state = 1; state <= int(BroadcastState::Cancelled); ++state)
        lookAtOne(BroadcastState(state), BroadcastPause::None);
    for (int pause = 1; pause <= int(BroadcastPause::Restored); ++pause)
        lookAtOne(BroadcastState::Paused, BroadcastPause(pause));
    m_look.report();
}

void TestPseudoBroadcast::theStopRequests()
{
    StoreFixture &store = *m_scene->store;
    const ConversationId conversation =
        store.talkTo(customerNamed(u"1"_s, u"34611000001"_s), broadcastNumber.value());
    const Message stop =
        textMessage(conversation, Direction::Inbound, u"2"_s, m_scene->clock.time.toSecsSinceEpoch());
    store.add(stop);
    store.must([stop](StoreSession &session) { return session.marketing.stopProposals().propose(stop); });
    m_proposals = std::make_unique<StopProposals>(*store, m_scene->clock);
    m_scene->page->setStopProposals(*m_proposals);
    QTRY_VERIFY(m_scene->child<QWidget>(u"stopRequestsBar"_s)->isVisible());
    lookAtPage<StopRequestsBar>(u"stop-requests"_s);
    m_scene->click(u"openStopRequestsButton"_s);
    auto *dialog = m_scene->page->findChild<StopRequestsDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    m_look.look<StopRequestsDialog>(*dialog, u"stop-requests-list"_s);
    table->selectAll();
    dialog->findChild<QAbstractButton *>(u"stopSelectedButton"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    m_look.look(*dialog, u"stop-requests-decided"_s);
    m_look.report();
}

QTEST_MAIN(TestPseudoBroadcast)
#include "tst_pseudobroadcast.moc"

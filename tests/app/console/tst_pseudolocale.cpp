// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudoscene.h"
#include "tests/ui/setup/setupsamples.h"
#include "ui/chat/chatpane.h"
#include "ui/inbox/inboxpage.h"
#include "ui/setup/choicestep.h"
#include "ui/setup/donestep.h"
#include "ui/setup/explainstep.h"
#include "ui/setup/pairstep.h"
#include "ui/setup/registerstep.h"
#include "ui/setup/setupcard.h"
#include "ui/setup/setuppage.h"
#include "ui/setup/subscribestep.h"
#include "ui/shell/problempage.h"
#include "ui/shell/startpage.h"

#include <QMetaEnum>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Opens the pages before the inbox, and the inbox, in a made-up language.
class TestPseudoLocale : public test::PseudoScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addScripts(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void theStartAndEveryProblem();
    void theLockPage();
    void theSetUp();
    void theInbox();
};

void TestPseudoLocale::theStartAndEveryProblem()
{
    window().showStart();
    look<MainWindow, StartPage>(u"start"_s);
    window().showUpdate(2, 5, 40);
    look(u"update"_s);
    const auto reasons = QMetaEnum::fromType<Reason>();
    for (int i = 0; i < reasons.keyCount(); ++i) {
        const Error error{Error::Kind::Storage, Reason(reasons.value(i))};
        window().showProblem(StartProblems::describe(error, u"/1/2"_s));
        look<ProblemPage>(u"problem"_s);
    }
    for (const bool isStuck : {false, true}) {
        window().showProblem(StartProblems::unreadableSettings(u"/1/2"_s, isStuck));
        look(u"problem"_s);
    }
    report();
}

void TestPseudoLocale::theLockPage()
{
    for (const auto mode : {LockPage::Mode::Unlock, LockPage::Mode::Recover, LockPage::Mode::Choose}) {
        m_parts->lock.ask(mode);
        look<LockPage>(u"lock-%1"_s.arg(int(mode)));
        for (const Reason reason :
             {Reason::EnvelopeRefused, Reason::RecoveryKeyMistyped, Reason::RecoveryKeyMissing}) {
            window().lockPage().refuse(Error{Error::Kind::Secrets, reason}, std::chrono::seconds(9));
            look(u"lock-refused"_s);
        }
        window().lockPage().setBusy(true);
        look(u"lock-busy"_s);
    }
    report();
}

void TestPseudoLocale::theSetUp()
{
    pages().showSetup();
    look<SetupPage>(u"setup"_s);
    const std::unique_ptr<SetupFlow> flow = test::makeSetupFlow();
    test::SetupScript &script = test::scriptOf(*flow);
    script.workspaceName = u"1"_s;
    script.account = {AccountId(u"2"_s), u"3"_s, {}, {}};
    SetupPage page(*flow, m_parts->shell.theme);
    page.resize(window().size());
    page.show();
    const auto steps = QMetaEnum::fromType<SetupState::Step>();
    for (int i = 0; i < steps.keyCount(); ++i) {
        test::enter(*flow, SetupState::Step(steps.value(i)));
        lookAt(page, u"setup-"_s + QString::fromLatin1(steps.key(i)));
        test::setBusy(*flow, true);
        lookAt(page, u"setup-busy-"_s + QString::fromLatin1(steps.key(i)));
        test::setBusy(*flow, false);
    }
    using Step = SetupState::Step;
    test::enter(*flow, Step::Pair);
    lookAt<SetupCard, PairStep>(page, u"setup-pair"_s);
    test::enter(*flow, Step::Explain);
    lookAt<ExplainStep>(page, u"setup-explain"_s);
    test::enter(*flow, Step::Waba);
    lookAt<ChoiceStep>(page, u"setup-choice"_s);
    test::enter(*flow, Step::Register);
    lookAt<RegisterStep>(page, u"setup-register"_s);
    test::enter(*flow, Step::Subscribe);
    lookAt<SubscribeStep>(page, u"setup-subscribe"_s);
    test::enter(*flow, Step::Done);
    lookAt<DoneStep>(page, u"setup-done"_s);
    report();
}

void TestPseudoLocale::theInbox()
{
    pages().showInbox();
    look<InboxPage>(u"inbox"_s);
    openChat();
    look<ChatPane>(u"chat"_s);
    report();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    TestPseudoLocale test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pseudolocale.moc"

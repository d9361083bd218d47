// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudoscene.h"
#include "tests/ui/setup/setupsamples.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/settingsview.h"
#include "ui/setup/setuppage.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QMetaEnum>
#include <QPushButton>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Opens every page of the console in a made-up language.
class TestPseudoLocale : public test::PseudoScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addScripts(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void theWindowAndItsBanners();
    void theStartAndEveryProblem();
    void theLockPage();
    void theSetUp();
    void theInbox();
    void theSettings();
    void theDashboard();
    void theChoiceOfATemplate();
};

void TestPseudoLocale::theWindowAndItsBanners()
{
    pages().showInbox();
    for (const RelayConnection connection :
         {RelayConnection::Connecting, RelayConnection::CatchingUp, RelayConnection::UpToDate,
          RelayConnection::Offline, RelayConnection::OnlySending, RelayConnection::Revoked,
          RelayConnection::EventsMissing}) {
        window().setConnection(connection);
        look(u"connection-%1"_s.arg(int(connection)));
    }
    window().setPreparation(40);
    window().banners().repair().notify();
    look(u"repaired"_s);
    window().findChild<QPushButton *>(u"repairCloseButton"_s)->click(); // three at once need a high window
    window().banners().media().setCount(3);
    look(u"expiring-files"_s);
    window().banners().media().setCount(0);
    AccountHealth health;
    for (int status = 1; status < 8; ++status) {
        health.account.status = AccountStatus(status);
        window().banners().signIn().setHealth(health);
        look(u"account-%1"_s.arg(status));
    }
    window().banners().signIn().setHealth({});
    for (int kind = 1; kind < 50; ++kind) {
        AccountAlert alert;
        alert.kind = AlertKind(kind);
        alert.number = u"34910000001"_s;
        alert.subject = u"1"_s;
        window().banners().alerts().setAlerts({alert, alert});
        if (kind < 23 || kind >= 40)
            look(u"alert-%1"_s.arg(kind));
    }
    report();
}

void TestPseudoLocale::theStartAndEveryProblem()
{
    window().showStart();
    look(u"start"_s);
    window().showUpdate(2, 5, 40);
    look(u"update"_s);
    const auto reasons = QMetaEnum::fromType<Reason>();
    for (int i = 0; i < reasons.keyCount(); ++i) {
        const Error error{Error::Kind::Storage, Reason(reasons.value(i))};
        window().showProblem(StartProblems::describe(error, u"/1/2"_s));
        look(u"problem"_s);
    }
    report();
}

void TestPseudoLocale::theLockPage()
{
    for (const auto mode : {LockPage::Mode::Unlock, LockPage::Mode::Recover, LockPage::Mode::Choose}) {
        m_parts->lock.ask(mode);
        look(u"lock-%1"_s.arg(int(mode)));
        for (const Reason reason :
             {Reason::EnvelopeRefused, Reason::RecoveryKeyMistyped, Reason::RecoveryKeyMissing}) {
            window().lockPage().refuse(Error{Error::Kind::Secrets, reason}, std::chrono::seconds(9));
            look(u"lock-refused"_s);
        }
    }
    report();
}

void TestPseudoLocale::theSetUp()
{
    pages().showSetup();
    look(u"setup"_s);
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
    report();
}

void TestPseudoLocale::theInbox()
{
    pages().showInbox();
    look(u"inbox"_s);
    openChat();
    look(u"chat"_s);
    report();
}

void TestPseudoLocale::theSettings()
{
    pages().showSettings();
    auto *view = window().findChild<SettingsView *>();
    const auto *list = view->findChild<QListWidget *>(u"settingsPages"_s);
    look(u"settings"_s);
    for (int row = 0; row < list->count(); ++row) {
        view->openRow(row);
        look(u"settings-"_s + view->currentPage()->objectName());
    }
    report();
}

void TestPseudoLocale::theDashboard()
{
    auto *action = window().findChild<QAction *>(u"dashboardAction"_s);
    if (!action) { // it belongs to the session, not to the window
        for (QMenu *menu : window().findChildren<QMenu *>()) {
            for (QAction *entry : menu->actions())
                action = entry->objectName() == u"dashboardAction"_s ? entry : action;
        }
    }
    QVERIFY(action);
    action->trigger();
    look(u"dashboard"_s);
    report();
}

void TestPseudoLocale::theChoiceOfATemplate()
{
    pages().showInbox();
    Conversation conversation;
    conversation.id = m_conversation;
    conversation.customer.profileName = u"7700"_s;
    Q_EMIT pages().templateRequested(conversation);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    lookAt(*dialog, u"template"_s);
    dialog->reject();
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

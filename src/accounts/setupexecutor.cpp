// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/setupexecutor.h"

#include "accounts/accountlists.h"
#include "accounts/embeddedsignup.h"
#include "accounts/loginwindow.h"
#include "accounts/numberconnection.h"
#include "accounts/pastedtoken.h"
#include "accounts/profilepictures.h"
#include "accounts/relaypairing.h"
#include "accounts/setupmachine.h"
#include "accounts/setupstorage.h"
#include "accounts/signin.h"
#include "core/logging.h"
#include "store/store.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

SetupExecutor::SetupExecutor(SetupDependencies services, ProfilePictures &pictures, QObject *parent)
    : SetupFlow(parent)
    , m_services(std::move(services))
    , m_pictures(pictures)
{
    connect(&m_pictures, &ProfilePictures::changed, this, &SetupFlow::pictureChanged);
    m_services.login.setWatcher(
        [this](LoginPageState page) { dispatch(setupevent::LoginPageChanged{page}); });
}

SetupExecutor::~SetupExecutor()
{
    m_isProcessing = true; // tasks that end now change nothing any more
    m_services.login.setWatcher({});
    execute(setupcommand::CloseLogin{});
}

QImage SetupExecutor::picture() const
{
    return m_pictures.of(m_state.account.id);
}

void SetupExecutor::dispatch(SetupEvent event)
{
    m_events.push_back(std::move(event));
    if (m_isProcessing)
        return;
    m_isProcessing = true;
    while (!m_events.empty()) {
        const SetupEvent next = std::move(m_events.front());
        m_events.pop_front();
        process(next);
    }
    m_isProcessing = false;
}

void SetupExecutor::process(const SetupEvent &event)
{
    SetupChange change = advanceSetup(m_state, event);
    const SetupState before = std::exchange(m_state, std::move(change.state));
    if (m_state.problem && m_state.problem != before.problem)
        logFailure(logAccounts(), "set-up, " + QVariant::fromValue(before.step).toByteArray(),
                   *m_state.problem);
    if (m_state != before)
        Q_EMIT stateChanged();
    for (const SetupCommand &command : change.commands)
        std::visit([this](const auto &each) { execute(each); }, command);
}

template <class T, class ResultOf>
void SetupExecutor::run(QCoro::Task<Result<T>> &&task, ResultOf resultOf)
{
    QCoro::connect(std::move(task), this, [this, number = m_state.task, resultOf](const Result<T> &outcome) {
        if (number != m_state.task)
            return; // interrupted
        if (!outcome)
            return dispatch(setupevent::TaskEnded{
                number,
                setupevent::TaskFailed{outcome.error(), readLists(m_services.store, m_state.progress)}});
        if constexpr (std::is_void_v<T>)
            dispatch(setupevent::TaskEnded{number, resultOf()});
        else
            dispatch(setupevent::TaskEnded{number, resultOf(*outcome)});
    });
}

void SetupExecutor::runAside(QCoro::Task<Result<void>> &&task, const char *what)
{
    QCoro::connect(std::move(task), this, [what](const Result<void> &stored) {
        if (!stored)
            logFailure(logAccounts(), QByteArray("not stored: ") + what, stored.error());
    });
}

void SetupExecutor::execute(const setupcommand::ReadSetup &command)
{
    dispatch(setupevent::SetupRead{command.reason, readSetup(m_services.store, command.reason)});
}

void SetupExecutor::execute(const setupcommand::ReadLists &command)
{
    dispatch(setupevent::ListsRead{readLists(m_services.store, command.progress)});
}

void SetupExecutor::execute(const setupcommand::CloseLogin &)
{
    if (m_browser)
        m_browser->isOver = true;
    m_services.login.cancel();
}

void SetupExecutor::execute(const setupcommand::RaiseLogin &)
{
    if (!m_browser)
        m_services.login.raise();
    else if (!m_browser->address.isEmpty())
        m_services.login.openInBrowser(m_browser->address);
}

void SetupExecutor::execute(const setupcommand::Pair &command)
{
    run(pairWithRelay(m_services, command.relayAddress, command.pairingCode, command.deviceName),
        [this](const RelayRecord &pairing) {
            return setupevent::Paired{pairing.workspaceName, readLists(m_services.store, m_state.progress)};
        });
}

void SetupExecutor::execute(const setupcommand::LogIn &command)
{
    const SetupLogin &login = command.login;
    m_browser = login.way == LoginWay::Window ? nullptr : std::make_shared<BrowserWait>();
    const auto same = [](const SignedIn &person) { return person; };
    if (login.way == LoginWay::SignUp)
        return run(signUp(m_services, m_browser), same);
    SignInOptions options;
    options.dark = login.dark;
    options.language = login.language;
    options.over = login.over;
    options.rerequest = login.rerequest || m_services.store.reader().accounts.rerequests().value_or(false);
    options.browser = m_browser;
    run(logIn(m_services, options), same);
}

void SetupExecutor::execute(const setupcommand::CheckToken &command)
{
    m_browser.reset();
    run(signInWithToken(m_services, command.token), [](const SignedIn &person) { return person; });
}

void SetupExecutor::execute(const setupcommand::StoreAccount &command)
{
    run(storeAccount(m_services, command.person, command.record, command.addition),
        [this, progress = command.progress] {
            return setupevent::AccountStored{progress, readLists(m_services.store, progress)};
        });
}

void SetupExecutor::execute(const setupcommand::StoreProgress &command)
{
    run(command.addition ? storeAddition(&m_services.store, *command.addition)
                         : storeProgress(&m_services.store, command.progress),
        [this, progress = command.progress, isForward = command.isForward] {
            return setupevent::ProgressStored{progress, isForward, readLists(m_services.store, progress)};
        });
}

void SetupExecutor::execute(const setupcommand::FetchList &command)
{
    const auto fetch = command.step == Step::BusinessManager ? &fetchBusinessManagers
        : command.step == Step::Waba                         ? &fetchWabas
                                                             : &fetchPhoneNumbers;
    run(fetch(m_services, command.progress), [this, progress = command.progress] {
        return setupevent::ListFetched{readLists(m_services.store, progress)};
    });
}

std::function<void(ConnectionStage)> SetupExecutor::stageReporter()
{
    return [flow = QPointer(this), task = m_state.task](ConnectionStage stage) {
        if (flow)
            flow->dispatch(setupevent::StageReached{task, stage});
    };
}

void SetupExecutor::execute(const setupcommand::ConnectNumbers &command)
{
    run(connectNumbers(m_services, command.progress, command.kept, stageReporter()),
        [this, progress = command.progress] {
            return setupevent::NumbersConnected{readLists(m_services.store, progress)};
        });
}

void SetupExecutor::execute(const setupcommand::ClaimNumbers &command)
{
    run(claimNumbers(m_services, command.records, stageReporter()),
        [this] { return setupevent::NumbersClaimed{readLists(m_services.store, m_state.progress)}; });
}

void SetupExecutor::execute(const setupcommand::RemoveAddition &)
{
    run(removeAddition(&m_services.store), [] { return setupevent::AdditionRemoved{}; });
}

void SetupExecutor::execute(const setupcommand::SaveAddition &command)
{
    runAside(storeAddition(&m_services.store, command.addition), "what is being added");
}

void SetupExecutor::execute(const setupcommand::NoteFailedLogin &command)
{
    runAside(noteFailedLogin(&m_services.store, command.reason), "a failed login");
}

void SetupExecutor::execute(const setupcommand::NoteMissingPermission &)
{
    runAside(noteMissingPermission(&m_services.store), "that a permission is missing");
}

void SetupExecutor::execute(const setupcommand::ReportCompleted &)
{
    Q_EMIT completed();
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmanager.h"

#include <QSocketNotifier>
#include <QThread>

#include <X11/ICE/ICElib.h>
#include <X11/ICE/ICEutil.h>
#include <X11/SM/SMlib.h>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <span>
#include <type_traits>
#include <vector>

namespace shoptalk::e2e {

/// Everything but `thread` is used on that thread: a program waits for its session manager's answers while
/// the test waits for the program.
struct SessionManager::Private {
    QThread thread;
    QObject worker; ///< An object of that thread.
    int count = 0;
    IceListenObj *listening = nullptr;
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
    /// What each program in the session has saved.
    struct Saved {
        bool first = false; ///< At its beginning.
        bool last = false; ///< For the log-out.
    };
    std::map<SmsConn, Saved> programs;
    bool isLoggingOut = false;

    /// Runs `work` on the thread, and waits for it.
    template <class Work>
    auto run(Work work)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            QMetaObject::invokeMethod(&worker, work, Qt::BlockingQueuedConnection);
        } else {
            std::invoke_result_t<Work> answer;
            QMetaObject::invokeMethod(&worker, work, Qt::BlockingQueuedConnection, &answer);
            return answer;
        }
    }
    void listen();
    void accept(IceListenObj at);
    void read(IceConn connection, QSocketNotifier *notifier);
};

/// The functions that libSM calls, with what it was given for them.
struct SessionManager::Callbacks {
    static Status newClient(SmsConn, SmPointer manager, unsigned long *mask, SmsCallbacks *callbacks, char **)
    {
        *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask
            | SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask
            | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask
            | SmsGetPropertiesProcMask;
        *callbacks = {};
        callbacks->register_client = {registerClient, manager};
        callbacks->interact_request = {[](SmsConn program, SmPointer, int) { SmsInteract(program); },
                                       manager};
        callbacks->interact_done = {[](SmsConn, SmPointer, Bool) {}, manager};
        callbacks->save_yourself_request = {[](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}, manager};
        callbacks->save_yourself_phase2_request = {
            [](SmsConn program, SmPointer) { SmsSaveYourselfPhase2(program); }, manager};
        callbacks->save_yourself_done = {takeSaved, manager};
        callbacks->close_connection = {closed, manager};
        callbacks->set_properties = {setProperties, manager};
        callbacks->delete_properties = {[](SmsConn, SmPointer, int, char **) {}, manager};
        callbacks->get_properties = {
            [](SmsConn program, SmPointer) { SmsReturnProperties(program, 0, nullptr); }, manager};
        return True;
    }
    static Status registerClient(SmsConn program, SmPointer manager, char *previousId)
    {
        if (previousId) {
            std::free(previousId); // of a session that is over
            return False;
        }
        char *const id = SmsGenerateClientID(program);
        SmsRegisterClientReply(program, id);
        std::free(id);
        static_cast<Private *>(manager)->programs[program] = {};
        SmsSaveYourself(program, SmSaveLocal, False, SmInteractStyleNone, False); // as each begins
        return True;
    }
    static void takeSaved(SmsConn program, SmPointer manager, Bool)
    {
        auto *const d = static_cast<Private *>(manager);
        Private::Saved &saved = d->programs[program];
        if (d->isLoggingOut) {
            saved.last = true;
            return;
        }
        saved.first = true;
        SmsSaveComplete(program);
    }
    static void setProperties(SmsConn, SmPointer, int count, SmProp **properties)
    {
        for (SmProp *const property : std::span(properties, std::size_t(count)))
            SmFreeProperty(property);
        std::free(properties);
    }
    static void closed(SmsConn program, SmPointer manager, int count, char **reasons)
    {
        SmFreeReasons(count, reasons);
        static_cast<Private *>(manager)->programs.erase(program);
        const IceConn connection = SmsGetIceConnection(program);
        SmsCleanUp(program);
        IceSetShutdownNegotiation(connection, False);
        IceCloseConnection(connection);
    }
};

void SessionManager::Private::accept(IceListenObj at)
{
    IceAcceptStatus status = IceAcceptSuccess;
    IceConn connection = IceAcceptConnection(at, &status);
    if (!connection)
        return;
    auto notifier = std::make_unique<QSocketNotifier>(IceConnectionNumber(connection), QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                     [this, connection, source = notifier.get()] { read(connection, source); });
    notifiers.push_back(std::move(notifier));
}

void SessionManager::Private::read(IceConn connection, QSocketNotifier *notifier)
{
    if (IceProcessMessages(connection, nullptr, nullptr) == IceProcessMessagesSuccess)
        return;
    notifier->setEnabled(false); // the program is gone
}

void SessionManager::Private::listen()
{
    IceSetIOErrorHandler([](IceConn) {}); // by default it ends this process
    std::array<char, 256> problem{};
    const auto size = int(problem.size());
    if (!SmsInitialize(
            "shoptalk", "1", Callbacks::newClient, this, [](char *) -> Bool { return True; }, size,
            problem.data())
        || !IceListenForConnections(&count, &listening, size, problem.data()))
        qFatal("no session manager: %s", problem.data());
    for (const IceListenObj at : std::span(listening, std::size_t(count))) {
        IceSetHostBasedAuthProc(at, [](char *) -> Bool { return True; });
        auto notifier =
            std::make_unique<QSocketNotifier>(IceGetListenConnectionNumber(at), QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                         [this, at] { accept(at); });
        notifiers.push_back(std::move(notifier));
    }
}

SessionManager::SessionManager()
    : m_d(std::make_unique<Private>())
{
    m_d->worker.moveToThread(&m_d->thread);
    m_d->thread.start();
    m_d->run([this] { m_d->listen(); });
}

SessionManager::~SessionManager()
{
    m_d->run([this] {
        m_d->notifiers.clear();
        IceFreeListenObjs(m_d->count, m_d->listening);
    });
    m_d->thread.quit();
    m_d->thread.wait();
}

QString SessionManager::address() const
{
    return m_d->run([this] {
        char *const list = IceComposeNetworkIdList(m_d->count, m_d->listening);
        const QString address = QString::fromLocal8Bit(list);
        std::free(list);
        return address;
    });
}

bool SessionManager::hasPrograms() const
{
    return m_d->run([this] {
        return !m_d->programs.empty()
            && std::ranges::all_of(m_d->programs, [](const auto &each) { return each.second.first; });
    });
}

void SessionManager::logOut()
{
    m_d->run([this] {
        m_d->isLoggingOut = true;
        for (const auto &[program, saved] : m_d->programs)
            SmsSaveYourself(program, SmSaveBoth, True, SmInteractStyleAny, False);
    });
}

bool SessionManager::isSaved() const
{
    return m_d->run([this] {
        return std::ranges::all_of(m_d->programs, [](const auto &each) { return each.second.last; });
    });
}

void SessionManager::end()
{
    m_d->run([this] {
        for (const auto &[program, saved] : m_d->programs)
            SmsDie(program);
    });
}

} // namespace shoptalk::e2e

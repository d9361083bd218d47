// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/browserlogin.h"
#include "accounts/setupcommand.h"
#include "accounts/setupdependencies.h"
#include "accounts/setupflow.h"

#include <qcoro/qcorotask.h>

#include <deque>
#include <functional>
#include <memory>

namespace shoptalk {

class ProfilePictures;

/// Runs the commands of the set-up's state machine with the network, the store and the vault, and feeds the
/// results back as events.
class SetupExecutor final : public SetupFlow {
    Q_OBJECT
public:
    /// Everything in `services`, and `pictures`, outlives this.
    SetupExecutor(SetupDependencies services, ProfilePictures &pictures, QObject *parent = nullptr);
    ~SetupExecutor() override;

    const SetupState &state() const override { return m_state; }
    void dispatch(SetupEvent event) override;
    QImage picture() const override;

private:
    void process(const SetupEvent &event);
    void execute(const setupcommand::ReadSetup &command);
    void execute(const setupcommand::ReadLists &command);
    void execute(const setupcommand::CloseLogin &command);
    void execute(const setupcommand::RaiseLogin &command);
    void execute(const setupcommand::Pair &command);
    void execute(const setupcommand::LogIn &command);
    void execute(const setupcommand::CheckToken &command);
    void execute(const setupcommand::StoreAccount &command);
    void execute(const setupcommand::StoreProgress &command);
    void execute(const setupcommand::FetchList &command);
    void execute(const setupcommand::ConnectNumbers &command);
    void execute(const setupcommand::ClaimNumbers &command);
    void execute(const setupcommand::RemoveAddition &command);
    void execute(const setupcommand::SaveAddition &command);
    void execute(const setupcommand::NoteFailedLogin &command);
    void execute(const setupcommand::NoteMissingPermission &command);
    void execute(const setupcommand::ReportCompleted &command);
    /// Reports the stages of the task that the state has started.
    std::function<void(ConnectionStage)> stageReporter();
    /// Runs the task that the state has started. `resultOf` makes the event's result from the task's value.
    template <class T, class ResultOf>
    void run(QCoro::Task<Result<T>> &&task, ResultOf resultOf);
    /// Runs a write that nobody waits for. A failure is logged.
    void runAside(QCoro::Task<Result<void>> &&task, const char *what);

    SetupDependencies m_services;
    ProfilePictures &m_pictures;
    SetupState m_state;
    std::deque<SetupEvent> m_events; ///< Waiting to be processed.
    bool m_isProcessing = false;
    std::shared_ptr<BrowserWait> m_browser; ///< Of the last login, if it was in the browser.
};

} // namespace shoptalk

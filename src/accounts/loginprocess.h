// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/loginwindow.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QProcess;
template <class T>
class QPromise;

namespace shoptalk {

/// Runs the login window in the program `shoptalk-login`, one at a time. Secrets are passed through its
/// standard input and output, never as arguments. The program ends with this object.
class LoginProcess final : public QObject, public LoginWindow {
    Q_OBJECT
public:
    explicit LoginProcess(QString program = pathBesideProgram(), QObject *parent = nullptr);
    ~LoginProcess() override;

    /// The path of the program when both are installed.
    static QString pathBesideProgram();

    /// Closes a window that is still open before.
    QCoro::Task<Result<LoginResult>> show(LoginRequest request) override;
    void cancel() override;
    void raise() override;
    bool openInBrowser(const QUrl &address) override;

private:
    using Answer = Result<LoginResult>;
    void start(const LoginRequest &request);
    void readLines();
    void take(const QJsonObject &line);
    /// Asks whether the program still responds. Its window can hang without ending.
    void sendPing();
    void setState(LoginPageState state);
    void continueInBrowser();
    void programEnded();
    void answer(const Answer &answer);
    void dismiss();

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QPromise<Answer>> m_promise;
    QByteArray m_errorTail; ///< The end of the program's error output.
    QTimer m_pulse;
    int m_unanswered = 0; ///< The number of unanswered pings in a row.
    LoginPageState m_page = LoginPageState::Fine; ///< The last state that the program reported.
    LoginPageState m_reportedPage = LoginPageState::Fine;
};

} // namespace shoptalk

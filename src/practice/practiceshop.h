// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/localservers.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace shoptalk {

/// The paths of the files that a practice shop needs.
struct PracticeFiles {
    QString sandbox; ///< The program.
    QString relay; ///< The program.
    QString scenario;
};

/// Looks for them where packages install them, relative to the console's folder. Nothing if one is missing.
std::optional<PracticeFiles> practiceFilesNear(const QString &programFolder);

/// A practice shop: a sandbox and a relay of its own in a temporary folder. They listen on free ports: if
/// another program takes one before they do, others are tried. Destroying this ends both and removes the
/// folder. Nothing is kept.
class PracticeShop : public QObject {
    Q_OBJECT
public:
    explicit PracticeShop(PracticeFiles files, QObject *parent = nullptr);
    ~PracticeShop() override;

    /// Starts both servers; `opened` or `failed` follows. Errors: Network (other programs have every port
    /// that was tried), Storage.
    void open();
    static constexpr int maxAttempts = 4;
    const LocalServers &servers() const { return m_servers; }
    /// The folder for the data of the console that is connected with the shop.
    QString dataFolder() const;

Q_SIGNALS:
    /// Both servers run. The code pairs one console, once.
    void opened(const QByteArray &pairingCode);
    void failed(const shoptalk::Error &error);

private:
    void startSandbox();
    void startRelay();
    void askForCode();
    /// Starts a server and calls `next` when it says that it is ready.
    void start(QProcess &process, const QString &program, const QStringList &arguments,
               void (PracticeShop::*next)());
    void prepare(QProcess &process, const QString &program);
    /// The file of what a program writes to its standard error.
    QString logOf(const QString &program) const;
    /// A server ended before it was ready: perhaps another program has its port.
    void tryOtherPorts(const QString &program);
    void fail(const QString &detail, Error::Kind kind = Error::Kind::Storage);

    PracticeFiles m_files;
    QTemporaryDir m_folder;
    LocalServers m_servers;
    QProcess m_sandbox;
    QProcess m_relay;
    QProcess m_pairing;
    int m_attempts = 1; ///< To start both servers.
    bool m_isSettled = false; ///< One of the signals was emitted.
};

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/profilepictures.h"
#include "accounts/setupexecutor.h"
#include "graph/graphsender.h"
#include "relaylink/relaysender.h"
#include "secrets/keychain.h"
#include "secrets/vault.h"
#include "servers.h"
#include "store/store.h"
#include "tests/support/setclock.h"
#include "textbrowser.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <optional>

namespace shoptalk {

/// For QCOMPARE.
char *toString(const std::optional<Error> &error);

} // namespace shoptalk

namespace shoptalk::test {

inline const std::optional<Error> noError;

/// Gives the stored pairing to the clients, as the console does when it starts.
bool usePairing(Store &store, const Vault &vault, RelaySender &relay);

/// Everything that a set-up needs: real sandbox, relay, database and keychain. Only the login has no screen.
class SetupScene {
    QTemporaryDir m_folder; // first: the servers write into it

public:
    explicit SetupScene(const QString &scenario = QStringLiteral("small"));
    ~SetupScene();

    /// Starts the servers, opens database and vault, resumes the flow.
    bool begin();
    /// Restarts the console: its objects are created again over the same files.
    bool restart();
    /// Ends the console until `restart`; another process may use its files meanwhile.
    void close();
    const QString &installation() const { return m_installation; }

    /// Each of these waits for the step's end and gives its error, if it ended with one.
    std::optional<Error> pair(const QString &code);
    std::optional<Error> pair() { return pair(servers.pairingCode()); }
    std::optional<Error> pairAt(const QUrl &relay, const QString &code);
    std::optional<Error> keepPairing();
    std::optional<Error> signIn();
    std::optional<Error> signInWithBrowser();
    std::optional<Error> useToken(const QByteArray &token);
    std::optional<Error> chooseBusinessManager(const QString &name);
    std::optional<Error> chooseWaba(const QString &name);
    std::optional<Error> chooseNumber(const QString &name);
    std::optional<Error> chooseEveryNumber();
    std::optional<Error> retry();
    std::optional<Error> back();
    std::optional<Error> signInAgain();
    std::optional<Error> pairAgain();
    std::optional<Error> addNumbers(const AccountId &account);
    std::optional<Error> connectAgain(const PhoneNumberId &number);
    /// From pairing to the chosen number; nullopt if everything worked.
    std::optional<Error> connectShop();
    /// The same with every number of the business.
    std::optional<Error> connectEveryNumber();
    /// The conversation of the scenario's first customer with its first number, as a message would begin it.
    Result<ConversationId> beginConversation();

    /// The same servers, a new installation of the console.
    bool forgetEverything();
    /// The relay forgets this console.
    bool revokeDevice();
    /// The relay starts again with an empty database.
    bool replaceRelay();
    /// Pretends that another person than the one who logs in connected the number.
    bool pretendConnectedByAnother();

    Vault &vault() { return *m_vault; }
    RelaySender &relay() { return *m_relay; }
    GraphSender &graph() { return *m_graph; }
    ProfilePictures &pictures() { return *m_pictures; }
    SetupRecord progress() const;
    QString databasePath() const { return m_folder.filePath(m_installation + QStringLiteral(".db")); }
    /// The person revokes one permission in Facebook's settings.
    bool takeBackPermission(const QString &permission);
    /// True if this fault of the sandbox is still switched on.
    bool isFaultOn(const QString &name);
    /// Moves the sandbox's clock forward. The console has a clock of the test.
    bool letTimePass(std::chrono::seconds time);
    /// How many requests with a path that ends so the sandbox got.
    int asked(const QString &pathEnd);

    support::Servers servers;
    support::SetClock allowanceClock; ///< Decides when a used-up allowance of Meta's is regained.
    QUrl metaUrl; ///< Where the console finds the Graph API from the next `restart` on; empty: the sandbox.
    TextBrowser browser;
    std::optional<Store> store;
    std::optional<SetupExecutor> flow;
    int completed = 0; ///< How often the set-up was completed.

private:
    bool open();
    std::optional<Error> chooseShop();
    std::optional<Error> after(const std::function<void()> &command);

    QString m_installation;
    QNetworkAccessManager m_network;
    Keychain m_keychain;
    std::optional<Vault> m_vault;
    std::optional<RelaySender> m_relay;
    std::optional<GraphSender> m_graph;
    std::optional<ProfilePictures> m_pictures;
    std::optional<Error> m_error;
};

} // namespace shoptalk::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/connectionstage.h"
#include "accounts/loginwindow.h"
#include "accounts/setupdependencies.h"
#include "core/result.h"
#include "core/secret.h"
#include "domain/businessaccount.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

#include <memory>
#include <optional>

namespace shoptalk {

class ProfilePictures;

/// From nothing to a subscribed number, without widgets. Each step's result is stored before the next begins,
/// so the flow resumes where it was. Every command ends in `stepChanged` or `failed`, with `isBusy` in
/// between.
class SetupFlow : public QObject {
    Q_OBJECT
public:
    enum class Step {
        Pair, ///< Relay address and pairing code.
        Explain, ///< What will be asked for; leads to the login.
        BusinessManager,
        Waba,
        PhoneNumber,
        Register, ///< A chosen number is not registered with WhatsApp: it needs a PIN. See `unregistered`.
        Subscribe, ///< Claiming at the relay, subscribing at Meta, the proof; see `stage`.
        Done
    };
    Q_ENUM(Step)

    using Addresses = LoginAddresses;

    SetupFlow(Store &store, Vault &vault, RelaySender &relay, GraphSender &graph, LoginWindow &login,
              Addresses addresses, QObject *parent = nullptr);
    ~SetupFlow() override;

    /// Reads how far the set-up came; the store is open.
    void resume();
    Step step() const;
    bool isBusy() const;
    /// The step is Pair, but the pairing from before is still good: `keepPairing` goes on with it.
    bool canKeepPairing() const;
    /// What Subscribe does, or stopped at.
    ConnectionStage stage() const;

    const QString &workspaceName() const;
    const FacebookAccount &account() const;
    /// The account's own; null while there is none.
    QImage picture() const;
    /// That one and those of the other accounts.
    ProfilePictures &pictures() const;
    const QList<BusinessManager> &businessManagers() const;
    const QList<Waba> &wabas() const;
    const QList<PhoneNumber> &phoneNumbers() const;

    void pair(const QString &relayAddress, const QString &pairingCode, const QString &deviceName);
    /// On from Pair without a new code, where `canKeepPairing`.
    void keepPairing();
    /// `dark`, `language` and `over` (the window it opens over, in screen coordinates) are for the login
    /// window.
    void signIn(bool dark, const QString &language, const QRect &over = {});
    /// The same in the person's own browser, for when the window does not work.
    void signInWithBrowser(const QString &language);
    /// Meta's sign-up on a page of the relay, in the person's browser: for a business without a WhatsApp
    /// Business Account, or with a number that stays in the phone app. What is chosen there is not asked for
    /// again; `failed` says Rejected ("signup_unnamed") where Meta did not tell what that was and several
    /// come into question: the person goes on by choosing.
    void signUp();
    /// A login goes on, or went on last, in the person's browser.
    bool isInBrowser() const;
    /// A system user's token instead of a login: see signInWithToken.
    void useToken(SharedSecret token);
    /// Shows the login that is under way: its window, or the browser's page once more.
    void raiseLogin();
    void cancelLogin();
    /// How its window does.
    LoginPageState loginPage() const;
    /// Gives up the login under way without a word: the person begins another one.
    void dropLogin();
    void chooseBusinessManager(const BusinessManagerId &id);
    void chooseWaba(const WabaId &id);
    /// One or more of the account's; none is no choice. The first becomes the primary one if no other is.
    void choosePhoneNumbers(const QList<PhoneNumberId> &ids);
    /// The chosen number that Register is about; nothing if all of them can send and receive.
    std::optional<PhoneNumber> unregistered() const;
    /// On from Register: that number is registered now, and the database has it so; or the person does it
    /// later in the settings, and it is connected all the same.
    void noteRegistered();
    void registerLater();
    /// Meta takes the login no more at Register: to Explain, as `failed` says.
    void noteSignInNeeded(const Error &error);
    /// The same step once more: after an error, or to read a list afresh.
    void retry();
    /// One step back; what was chosen there is forgotten, nothing else. A login under way is closed; while
    /// the number is being connected there is no way back. After pairAgain and signInAgain it leads back to
    /// Done.
    void back();
    /// The relay no longer knows this device: to Pair, and after that on where the set-up stood; a number
    /// that was connected is claimed once more.
    void pairAgain();
    /// Meta no longer takes the token: to Explain, and after the login of the same person back to Done.
    /// Also Rejected ("other_account"; "other_system_user" and "other_business" where such a one is
    /// connected): somebody else logged in; nothing was stored. `account`: whose login
    /// it is, of several; empty: whoever the set-up is about.
    void signInAgain(const AccountId &account = {});
    /// Once the set-up is complete: further numbers of a connected account, without a new login; or those of
    /// another Facebook account. What is connected stays as it is, and `back` leads to Done before anything
    /// was added. It resumes where it was, too, until it is connected or given up.
    void addNumbers(const AccountId &account);
    void addAccount();
    /// Something is being added to what is connected.
    bool isAdding() const;
    /// Claims and subscribes once more what stands: the connected numbers of this one's WhatsApp account.
    /// Nothing happens if the number is not connected (any more).
    void connectAgain(const PhoneNumberId &number);

Q_SIGNALS:
    void stepChanged(shoptalk::SetupFlow::Step step);
    void busyChanged(bool busy);
    void stageChanged(shoptalk::ConnectionStage stage);
    void pictureChanged();
    void loginPageChanged(shoptalk::LoginPageState state);
    /// The person is told what happened and what to do. The step stays, but for two errors: Unauthorised by
    /// the relay leads to Pair, by Meta to Explain; `stepChanged` comes first.
    void failed(shoptalk::SetupFlow::Step step, const shoptalk::Error &error);
    /// Everything is connected: start receiving, open the inbox.
    void completed();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk

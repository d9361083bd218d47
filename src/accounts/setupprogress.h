// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/profilepictures.h"
#include "accounts/setupflow.h"
#include "accounts/signin.h"
#include "store/records.h"

#include <optional>

namespace shoptalk {

/// Where the set-up stands and how it goes on; `SetupFlow` is its face.
struct SetupFlow::Private {
    Private(SetupFlow &flow, SetupDependencies given);

    /// Reads what is stored; the step is the first one that is not done, of what is being added if there is
    /// such.
    void load();
    /// The same of the set-up alone.
    void loadSetup();
    bool isAdding() const { return kept && addingFrom < Step::Subscribe; }
    /// Does what the step does by itself: fetching its list, connecting the number.
    void begin();
    bool isFreeFor(Step wanted) const { return step == wanted && !busy; }

    void pair(const QString &address, const QString &code, const QString &deviceName);
    void signIn();
    /// Whether the login is to ask for permissions, too, that were declined or taken back.
    bool rerequests() const;
    void signInWithBrowser();
    void signUp();
    /// The way that the person took last.
    void loginAgain();
    void cancelBrowser();
    void useToken(SharedSecret token);
    void takeSignedIn(const SignedIn &person);
    /// Goes on with what was chosen at Meta already; false: the person is to choose.
    bool chooseAsSignedUp();
    /// Tells, once, that the person is to choose although it was done at Meta already.
    void tellOfUnnamed();
    /// Stores what was chosen, then goes to the next step.
    void goOnWith(const SetupRecord &next);
    std::optional<PhoneNumber> unregistered() const;
    void goBack();
    void signInAgain(const AccountId &whose);
    /// Numbers of that account, or of another one if it is empty, beside what is connected.
    void add(const AccountId &accountToUse);
    void connectAgain(const PhoneNumberId &number);
    /// To the first step that is not done, and does what it does by itself.
    void goOn();
    void goTo(Step next);
    /// Whatever is under way no longer counts.
    void interrupt();
    /// Tells the person; what the relay or Meta takes no more leads back to where it is put right.
    void fail(const Error &error);

    SetupFlow &q;
    SetupDependencies services;
    ProfilePictures pictures;
    Step step = Step::Pair;
    bool busy = false;
    ConnectionStage stage = ConnectionStage::Claiming;
    bool isPaired = false; ///< As far as is known: the relay has not said otherwise.
    QString workspaceName;
    FacebookAccount account;
    QList<BusinessManager> businessManagers;
    QList<Waba> wabas;
    QList<PhoneNumber> phoneNumbers;
    SetupRecord progress;
    std::optional<SetupRecord> kept; ///< While something is added: what stands already.
    Step addingFrom = Step::Explain; ///< Before it there is nothing to go back to.
    AccountId expected; ///< Whose new login it is; empty: that of `progress`.
    QList<PhoneNumberId> registeredLater; ///< As the person wants it.
    SignInOptions login;
    std::optional<SignupChoice> chosen; ///< In Meta's sign-up, and not stored yet.
    LoginPageState loginPage = LoginPageState::Fine;

private:
    /// Runs one task of the step; `done` gets its value, the person its error.
    template <class T, class Done>
    void run(QCoro::Task<Result<T>> &&task, Done done);
    void fetch(QCoro::Task<Result<void>> &&task);
    /// What connects the numbers of its WhatsApp account; nothing if they are not connected.
    std::optional<SetupRecord> lineOf(const PhoneNumberId &number) const;
    void connectChosen();
    void loadLists();
    void resumeAdding(const AdditionRecord &addition);
    AdditionRecord addition(const SetupRecord &of) const;
    /// Stores how far the set-up, or what is being added to it, has come.
    QCoro::Task<Result<void>> stored(const SetupRecord &next);
    QCoro::Task<Result<void>> forgetAddition();
    /// Nobody waits for it: if it fails, the log says so.
    void storeAside(QCoro::Task<Result<void>> &&task, const char *what);
    /// Back to what is connected; nothing is being added any more.
    void giveUpAdding();
    /// A permission is missing: the next login asks for it, also after a restart.
    void rerequestNextTime();
    void setBusy(bool now);
    void setLoginPage(LoginPageState state);
    Step firstStepToDo() const;

    int m_generation = 0; ///< Counts what was started: an answer to something older is dropped.
};

} // namespace shoptalk

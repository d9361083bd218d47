// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupmachinecases.h"

#include <QMetaEnum>

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

using Step = SetupState::Step;
using Activity = SetupState::Activity;

namespace {

const BusinessManagerId shop(u"300"_s);
const PhoneNumberId unregistered(u"611"_s);

PhoneNumber numberOf(const PhoneNumberId &id, const QString &status)
{
    PhoneNumber number;
    number.id = id;
    number.waba = waba;
    number.status = status;
    number.platformType = u"CLOUD_API"_s;
    return number;
}

SetupState stateAt(Step step)
{
    SetupState state;
    state.step = step;
    state.task = 7;
    state.isPaired = step > Step::Pair;
    state.progress = progressAt(step);
    state.lists = sampleLists();
    if (step > Step::Explain)
        state.account = accountOf(amelia);
    return state;
}

Activity activityAt(Step step)
{
    switch (step) {
    case Step::Pair:
        return Activity::Pairing;
    case Step::Explain:
        return Activity::LoggingIn;
    case Step::BusinessManager:
    case Step::Waba:
    case Step::PhoneNumber:
        return Activity::LoadingList;
    case Step::Subscribe:
        return Activity::Connecting;
    case Step::Register:
    case Step::Done:
        break;
    }
    return Activity::Saving;
}

Error errorOf(Reason reason, Error::Kind kind)
{
    return Error{kind, reason};
}

setupevent::StoredSetup storedAt(Step step)
{
    setupevent::StoredSetup stored;
    stored.isPaired = true;
    stored.setup = setupevent::StoredProgress{progressAt(step), sampleLists()};
    return stored;
}

} // namespace

FacebookAccount accountOf(const AccountId &id)
{
    FacebookAccount account;
    account.id = id;
    account.name = u"Amelia Hartley"_s;
    return account;
}

SetupLists sampleLists()
{
    SetupLists lists;
    lists.accounts = {accountOf(amelia)};
    lists.businessManagers = {{shop, u"Corner Shop"_s, {}},
                              {BusinessManagerId(u"301"_s), u"Market Hall"_s, {}}};
    lists.wabas = {{waba, shop, u"Corner Shop"_s}, {WabaId(u"501"_s), shop, u"Deliveries"_s}};
    lists.phoneNumbers = {numberOf(registered, u"CONNECTED"_s), numberOf(unregistered, u"UNVERIFIED"_s)};
    return lists;
}

SetupRecord progressAt(Step step)
{
    SetupRecord progress;
    if (step > Step::Explain)
        progress.account = amelia;
    if (step > Step::BusinessManager)
        progress.businessManager = shop;
    if (step > Step::Waba)
        progress.waba = waba;
    if (step > Step::PhoneNumber)
        progress.phoneNumbers = {step == Step::Register ? unregistered : registered};
    progress.complete = step == Step::Done;
    return progress;
}

QString nameOf(Step step)
{
    return QString::fromLatin1(QMetaEnum::fromType<Step>().valueToKey(int(step)));
}

QMap<QString, SetupState> everyState()
{
    QMap<QString, SetupState> states;
    for (int value = int(Step::Pair); value <= int(Step::Done); ++value) {
        const Step step = Step(value);
        SetupState state = stateAt(step);
        states.insert(nameOf(step), state);
        state.activity = activityAt(step);
        states.insert(nameOf(step) + u" busy"_s, state);
        state.activity = Activity::Saving;
        states.insert(nameOf(step) + u" saving"_s, state);
        // The same while an account is added to a complete set-up.
        SetupState adding = stateAt(step);
        adding.isPaired = true;
        adding.kept = progressAt(Step::Done);
        adding.addingFrom = Step::Explain;
        if (step != Step::Pair && step != Step::Done)
            states.insert(nameOf(step) + u" adding"_s, adding);
    }
    SetupState paired = stateAt(Step::Pair);
    paired.isPaired = true;
    states.insert(u"Pair again"_s, paired);
    SetupState inBrowser = stateAt(Step::Explain);
    inBrowser.login.way = LoginWay::Browser;
    inBrowser.activity = Activity::LoggingIn;
    states.insert(u"Explain browser"_s, inBrowser);
    return states;
}

QMap<QString, SetupEvent> everyEvent()
{
    using namespace setupevent;
    SignedIn person;
    person.account = accountOf(amelia);
    StoredSetup connected = storedAt(Step::Done);
    StoredSetup adding = connected;
    adding.other = StoredProgress{progressAt(Step::BusinessManager), sampleLists()};
    StoredSetup halfAndOther = storedAt(Step::Waba);
    halfAndOther.other = adding.other;
    StoredSetup again = connected;
    again.other = connected.setup;
    const auto ended = [](TaskResult result) { return TaskEnded{7, std::move(result)}; };
    const SetupLists lists = sampleLists();
    return {
        {u"Resume"_s, Resume{}},
        {u"Pair"_s, Pair{u"https://relay.example"_s, u"K7QM-2XRP"_s, u"Till"_s}},
        {u"KeepPairing"_s, KeepPairing{}},
        {u"SignIn"_s, SignIn{true, u"en"_s}},
        {u"SignInWithBrowser"_s, SignInWithBrowser{u"en"_s}},
        {u"SignUp"_s, SignUp{}},
        {u"UseToken"_s, UseToken{}},
        {u"RaiseLogin"_s, RaiseLogin{}},
        {u"CancelLogin"_s, CancelLogin{}},
        {u"DropLogin"_s, DropLogin{}},
        {u"ChooseBusinessManager"_s, ChooseBusinessManager{shop}},
        {u"ChooseWaba"_s, ChooseWaba{waba}},
        {u"ChoosePhoneNumbers"_s, ChoosePhoneNumbers{{registered}}},
        {u"NumberRegistered"_s, NumberRegistered{}},
        {u"RegisterLater"_s, RegisterLater{}},
        {u"SignInNeeded"_s, SignInNeeded{errorOf(Reason::TokenMissing, Error::Kind::Unauthorised)}},
        {u"Retry"_s, Retry{}},
        {u"RetryClaim"_s, RetryClaim{}},
        {u"Back"_s, Back{}},
        {u"PairAgain"_s, PairAgain{}},
        {u"SignInAgain"_s, SignInAgain{}},
        {u"SignInAgain account"_s, SignInAgain{amelia}},
        {u"AddNumbers"_s, AddNumbers{amelia}},
        {u"AddAccount"_s, AddAccount{}},
        {u"ConnectAgain"_s, ConnectAgain{registered}},
        {u"SetupRead Resume"_s, SetupRead{Resume{}, connected}},
        {u"SetupRead Resume half"_s, SetupRead{Resume{}, storedAt(Step::Waba)}},
        {u"SetupRead Resume adding"_s, SetupRead{Resume{}, adding}},
        {u"SetupRead PairAgain"_s, SetupRead{PairAgain{}, connected}},
        {u"SetupRead SignInAgain"_s, SetupRead{SignInAgain{amelia}, connected}},
        {u"SetupRead AddNumbers"_s, SetupRead{AddNumbers{amelia}, adding}},
        {u"SetupRead AddNumbers half"_s, SetupRead{AddNumbers{amelia}, halfAndOther}},
        {u"SetupRead AddAccount"_s, SetupRead{AddAccount{}, connected}},
        {u"SetupRead ConnectAgain"_s, SetupRead{ConnectAgain{registered}, again}},
        {u"SetupRead ConnectAgain none"_s, SetupRead{ConnectAgain{registered}, connected}},
        {u"SetupRead ReturnToConnected"_s, SetupRead{ReturnToConnected{false}, connected}},
        {u"SetupRead ReturnToConnected removes"_s, SetupRead{ReturnToConnected{true}, connected}},
        {u"ListsRead"_s, ListsRead{lists}},
        {u"StageReached"_s, StageReached{7, ConnectionStage::Testing}},
        {u"StageReached late"_s, StageReached{6, ConnectionStage::Testing}},
        {u"LoginPageChanged"_s, LoginPageChanged{LoginPageState::Slow}},
        {u"Failed"_s, ended(TaskFailed{errorOf(Reason::AnswerLost, Error::Kind::Network), lists})},
        {u"Failed relay"_s,
         ended(TaskFailed{errorOf(Reason::Unauthorised, Error::Kind::Unauthorised), lists})},
        {u"Failed token"_s,
         ended(TaskFailed{errorOf(Reason::TokenMissing, Error::Kind::Unauthorised), lists})},
        {u"Failed permission"_s,
         ended(TaskFailed{errorOf(Reason::PermissionsMissing, Error::Kind::Rejected), lists})},
        {u"Failed to browser"_s,
         ended(TaskFailed{errorOf(Reason::LoginToBrowser, Error::Kind::Cancelled), lists})},
        {u"Failed late"_s,
         TaskEnded{6, TaskFailed{errorOf(Reason::AnswerLost, Error::Kind::Network), lists}}},
        {u"Paired"_s, ended(Paired{u"Corner Shop"_s, lists})},
        {u"SignedIn"_s, ended(person)},
        {u"AccountStored"_s, ended(AccountStored{progressAt(Step::BusinessManager), lists})},
        {u"ProgressStored"_s, ended(ProgressStored{progressAt(Step::Waba), true, lists})},
        {u"ProgressStored back"_s, ended(ProgressStored{progressAt(Step::Waba), false, lists})},
        {u"ListFetched"_s, ended(ListFetched{lists})},
        {u"NumbersConnected"_s, ended(NumbersConnected{lists})},
        {u"NumbersClaimed"_s, ended(NumbersClaimed{lists})},
        {u"AdditionRemoved"_s, ended(AdditionRemoved{})},
    };
}

QString describe(const SetupChange &change)
{
    static const std::array names{
        u"ReadSetup"_s,      u"ReadLists"_s,    u"CloseLogin"_s,      u"RaiseLogin"_s,
        u"Pair"_s,           u"LogIn"_s,        u"CheckToken"_s,      u"StoreAccount"_s,
        u"StoreProgress"_s,  u"FetchList"_s,    u"ConnectNumbers"_s,  u"ClaimNumbers"_s,
        u"RemoveAddition"_s, u"SaveAddition"_s, u"NoteFailedLogin"_s, u"NoteMissingPermission"_s,
        u"ReportCompleted"_s};
    static_assert(names.size() == std::variant_size_v<SetupCommand>);
    QString text = nameOf(change.state.step);
    if (change.state.isBusy())
        text += u'/'
            + QString::fromLatin1(QMetaEnum::fromType<Activity>().valueToKey(int(change.state.activity)));
    for (const SetupCommand &command : change.commands)
        text += u' ' + names.at(command.index());
    if (change.state.problem)
        text += u" !"_s + auditWord(*change.state.problem);
    return text;
}

} // namespace shoptalk::test

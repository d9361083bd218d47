// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupmachinecases.h"

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

/// Event, state and result. The executor sends SetupRead and ListsRead only to a state in which nothing runs.
const QString lines = uR"(
Resume                              | *                      | = ReadSetup
Pair                                | Pair                   | Pair/Pairing Pair
Pair                                | Pair again             | Pair/Pairing Pair
KeepPairing                         | Pair again             | Pair ReadLists
SignIn                              | Explain                | Explain/LoggingIn LogIn
SignIn                              | Explain adding         | Explain/LoggingIn LogIn
SignInWithBrowser                   | Explain                | Explain/LoggingIn LogIn
SignInWithBrowser                   | Explain adding         | Explain/LoggingIn LogIn
SignUp                              | Explain                | Explain/LoggingIn LogIn
SignUp                              | Explain adding         | Explain/LoggingIn LogIn
UseToken                            | Explain                | Explain/CheckingToken CheckToken
UseToken                            | Explain adding         | Explain/CheckingToken CheckToken
RaiseLogin                          | *                      | = RaiseLogin
CancelLogin                         | *                      | = CloseLogin
CancelLogin                         | Explain browser        | Explain CloseLogin NoteFailedLogin !login_closed
DropLogin                           | Explain busy           | Explain CloseLogin
DropLogin                           | Explain saving         | Explain CloseLogin
DropLogin                           | Explain browser        | Explain CloseLogin
ChooseBusinessManager               | BusinessManager        | BusinessManager/Saving StoreProgress
ChooseBusinessManager               | BusinessManager adding | BusinessManager/Saving StoreProgress
ChooseWaba                          | Waba                   | Waba/Saving StoreProgress
ChooseWaba                          | Waba adding            | Waba/Saving StoreProgress
ChoosePhoneNumbers                  | PhoneNumber            | PhoneNumber/Saving StoreProgress
ChoosePhoneNumbers                  | PhoneNumber adding     | PhoneNumber/Saving StoreProgress
NumberRegistered                    | Register               | Register ReadLists
NumberRegistered                    | Register adding        | Register ReadLists
RegisterLater                       | Register               | Register ReadLists
RegisterLater                       | Register adding        | Register ReadLists
SignInNeeded                        | Register               | Explain !token_missing
SignInNeeded                        | Register adding        | Explain !token_missing
Retry                               | Explain                | Explain/LoggingIn LogIn
Retry                               | Explain adding         | Explain/LoggingIn LogIn
Retry                               | BusinessManager        | BusinessManager/LoadingList FetchList
Retry                               | BusinessManager adding | BusinessManager/LoadingList FetchList
Retry                               | Waba                   | Waba/LoadingList FetchList
Retry                               | Waba adding            | Waba/LoadingList FetchList
Retry                               | PhoneNumber            | PhoneNumber/LoadingList FetchList
Retry                               | PhoneNumber adding     | PhoneNumber/LoadingList FetchList
Retry                               | Subscribe              | Subscribe/Connecting ConnectNumbers
Retry                               | Subscribe adding       | Subscribe/Connecting ConnectNumbers
Back                                | Explain                | Pair/Saving CloseLogin StoreProgress
Back                                | Explain busy           | Pair/Saving CloseLogin StoreProgress
Back                                | Explain saving         | Pair/Saving CloseLogin StoreProgress
Back                                | Explain browser        | Pair/Saving CloseLogin StoreProgress
Back                                | Explain adding         | Explain CloseLogin ReadSetup
Back                                | BusinessManager        | Explain/Saving CloseLogin StoreProgress
Back                                | BusinessManager busy   | Explain/Saving CloseLogin StoreProgress
Back                                | BusinessManager saving | Explain/Saving CloseLogin StoreProgress
Back                                | BusinessManager adding | Explain/Saving CloseLogin StoreProgress
Back                                | Waba                   | BusinessManager/Saving CloseLogin StoreProgress
Back                                | Waba busy              | BusinessManager/Saving CloseLogin StoreProgress
Back                                | Waba saving            | BusinessManager/Saving CloseLogin StoreProgress
Back                                | Waba adding            | BusinessManager/Saving CloseLogin StoreProgress
Back                                | PhoneNumber            | Waba/Saving CloseLogin StoreProgress
Back                                | PhoneNumber busy       | Waba/Saving CloseLogin StoreProgress
Back                                | PhoneNumber saving     | Waba/Saving CloseLogin StoreProgress
Back                                | PhoneNumber adding     | Waba/Saving CloseLogin StoreProgress
Back                                | Register               | PhoneNumber/Saving CloseLogin StoreProgress
Back                                | Register busy          | PhoneNumber/Saving CloseLogin StoreProgress
Back                                | Register saving        | PhoneNumber/Saving CloseLogin StoreProgress
Back                                | Register adding        | PhoneNumber/Saving CloseLogin StoreProgress
Back                                | Subscribe              | PhoneNumber/Saving CloseLogin StoreProgress
Back                                | Subscribe adding       | PhoneNumber/Saving CloseLogin StoreProgress
PairAgain                           | *                      | - CloseLogin ReadSetup
SignInAgain                         | *                      | - CloseLogin ReadSetup
SignInAgain                         | Explain adding         | Explain CloseLogin
SignInAgain                         | BusinessManager adding | Explain CloseLogin
SignInAgain                         | Waba adding            | Explain CloseLogin
SignInAgain                         | PhoneNumber adding     | Explain CloseLogin
SignInAgain                         | Register adding        | Explain CloseLogin
SignInAgain                         | Subscribe adding       | Explain CloseLogin
SignInAgain account                 | *                      | - CloseLogin ReadSetup
AddNumbers                          | *                      | - CloseLogin ReadSetup
AddAccount                          | *                      | - CloseLogin ReadSetup
ConnectAgain                        | *                      | - CloseLogin ReadSetup
SetupRead Resume                    | free                   | Done
SetupRead Resume half               | free                   | Waba/LoadingList FetchList
SetupRead Resume adding             | free                   | BusinessManager/LoadingList FetchList
SetupRead PairAgain                 | free                   | Pair
SetupRead SignInAgain               | free                   | Explain
SetupRead AddNumbers                | free                   | BusinessManager/LoadingList SaveAddition FetchList
SetupRead AddNumbers half           | free                   | BusinessManager/LoadingList FetchList
SetupRead AddAccount                | free                   | Explain SaveAddition
SetupRead ConnectAgain              | free                   | Subscribe/Connecting ConnectNumbers
SetupRead ConnectAgain none         | free                   | Done
SetupRead ReturnToConnected         | free                   | Done
SetupRead ReturnToConnected removes | free                   | Done/Saving RemoveAddition
ListsRead                           | Pair                   | Pair
ListsRead                           | Pair again             | Explain
ListsRead                           | Explain                | Explain
ListsRead                           | BusinessManager        | -/LoadingList FetchList
ListsRead                           | Waba                   | -/LoadingList FetchList
ListsRead                           | PhoneNumber            | -/LoadingList FetchList
ListsRead                           | Register               | Register
ListsRead                           | Subscribe              | Subscribe/Connecting ConnectNumbers
ListsRead                           | Explain adding         | Explain
ListsRead                           | BusinessManager adding | -/LoadingList FetchList
ListsRead                           | Waba adding            | -/LoadingList FetchList
ListsRead                           | PhoneNumber adding     | -/LoadingList FetchList
ListsRead                           | Register adding        | Register
ListsRead                           | Subscribe adding       | Subscribe/Connecting ConnectNumbers
ListsRead                           | Done                   | Done ReportCompleted
StageReached                        | *                      | =
LoginPageChanged                    | Explain busy           | =
LoginPageChanged                    | Explain browser        | =
Failed                              | busy                   | - !answer_lost
Failed                              | Explain busy           | Explain NoteFailedLogin !answer_lost
Failed                              | Explain saving         | Explain NoteFailedLogin !answer_lost
Failed                              | Explain browser        | Explain NoteFailedLogin !answer_lost
Failed relay                        | busy                   | Pair !unauthorised
Failed relay                        | Explain busy           | Pair NoteFailedLogin !unauthorised
Failed relay                        | Explain saving         | Pair NoteFailedLogin !unauthorised
Failed relay                        | Explain browser        | Pair NoteFailedLogin !unauthorised
Failed token                        | busy                   | Explain !token_missing
Failed token                        | Pair busy              | Pair !token_missing
Failed token                        | Pair saving            | Pair !token_missing
Failed token                        | Explain busy           | Explain NoteFailedLogin !token_missing
Failed token                        | Explain saving         | Explain NoteFailedLogin !token_missing
Failed token                        | Explain browser        | Explain NoteFailedLogin !token_missing
Failed permission                   | busy                   | - NoteMissingPermission !permissions_missing
Failed permission                   | Explain busy           | Explain NoteFailedLogin NoteMissingPermission !permissions_missing
Failed permission                   | Explain saving         | Explain NoteFailedLogin NoteMissingPermission !permissions_missing
Failed permission                   | Explain browser        | Explain NoteFailedLogin NoteMissingPermission !permissions_missing
Failed to browser                   | busy                   | -/LoggingIn LogIn
Paired                              | Pair busy              | Explain
SignedIn                            | Explain busy           | Explain/LoggingIn StoreAccount
AccountStored                       | Explain busy           | BusinessManager/LoadingList FetchList
SignedIn                            | Explain browser        | Explain/LoggingIn StoreAccount
AccountStored                       | Explain browser        | BusinessManager/LoadingList FetchList
ProgressStored                      | Explain saving         | Waba/LoadingList FetchList
ProgressStored                      | BusinessManager saving | Waba/LoadingList FetchList
ProgressStored                      | Waba saving            | Waba/LoadingList FetchList
ProgressStored                      | PhoneNumber saving     | Waba/LoadingList FetchList
ProgressStored                      | Register saving        | Waba/LoadingList FetchList
ProgressStored                      | Subscribe saving       | Waba/LoadingList FetchList
ProgressStored                      | Done saving            | Waba/LoadingList FetchList
ProgressStored                      | Register busy          | Waba/LoadingList FetchList
ProgressStored                      | Done busy              | Waba/LoadingList FetchList
ProgressStored                      | Pair saving            | Pair
ProgressStored back                 | BusinessManager saving | -/LoadingList FetchList
ProgressStored back                 | Waba saving            | -/LoadingList FetchList
ProgressStored back                 | PhoneNumber saving     | -/LoadingList FetchList
ProgressStored back                 | Subscribe saving       | Subscribe/Connecting ConnectNumbers
ProgressStored back                 | Pair saving            | -
ProgressStored back                 | Explain saving         | -
ProgressStored back                 | Register saving        | -
ProgressStored back                 | Register busy          | -
ProgressStored back                 | Done saving            | -
ProgressStored back                 | Done busy              | -
ListFetched                         | BusinessManager busy   | -
ListFetched                         | Waba busy              | -
ListFetched                         | PhoneNumber busy       | -
NumbersConnected                    | Subscribe busy         | Done ReportCompleted
NumbersClaimed                      | Subscribe busy         | Subscribe/Connecting ConnectNumbers
AdditionRemoved                     | Pair saving            | -
AdditionRemoved                     | Explain saving         | -
AdditionRemoved                     | BusinessManager saving | -
AdditionRemoved                     | Waba saving            | -
AdditionRemoved                     | PhoneNumber saving     | -
AdditionRemoved                     | Register saving        | -
AdditionRemoved                     | Subscribe saving       | -
AdditionRemoved                     | Done saving            | -
AdditionRemoved                     | Register busy          | -
AdditionRemoved                     | Done busy              | -
)"_s;

} // namespace

QList<Line> setupTable()
{
    QList<Line> table;
    const QStringList rows = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows)
        table << Line{row.section(u'|', 0, 0).trimmed(), row.section(u'|', 1, 1).trimmed(),
                      row.section(u'|', 2).trimmed()};
    return table;
}

} // namespace shoptalk::test

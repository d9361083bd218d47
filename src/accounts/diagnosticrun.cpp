// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/diagnosticrun.h"

#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Isolates the text so that it reads from left to right everywhere.
QString nameOf(const PhoneNumber &number)
{
    return u"\u2066%1\u2069"_s.arg(number.displayPhoneNumber);
}

/// The WhatsApp account with the Facebook account that connects it; empty if no account connects it any more.
LinkSubject subjectOf(const StoreSession &session, const PhoneNumber &number)
{
    LinkSubject subject;
    const auto account = session.accounts.accountOf(number.id);
    if (account && *account)
        subject.account = (*account)->id;
    subject.waba = number.waba;
    subject.number = number.id;
    subject.name = nameOf(number);
    return subject;
}

QString wabaName(const StoreSession &session, const LinkSubject &number)
{
    const auto waba = session.accounts.wabaOf(number.number, number.account);
    return waba && *waba ? (*waba)->name : QString();
}

QList<CheckedAccount> connectedAccounts(const StoreSession &session)
{
    QList<CheckedAccount> all;
    const Result<QList<FacebookAccount>> accounts = session.accounts.accounts();
    for (const FacebookAccount &account : accounts.value_or(QList<FacebookAccount>())) {
        CheckedAccount checked;
        checked.subject.account = account.id;
        checked.subject.name = account.name;
        checked.subject.connectedBy = account.connectedBy;
        all << checked;
    }
    return all;
}

QList<CheckedWaba> connectedWabas(const StoreSession &session)
{
    QList<CheckedWaba> all;
    const Result<QList<PhoneNumber>> numbers = session.accounts.activeNumbers();
    for (const PhoneNumber &number : numbers.value_or(QList<PhoneNumber>())) {
        const LinkSubject subject = subjectOf(session, number);
        auto waba = std::find_if(all.begin(), all.end(), [&subject](const CheckedWaba &each) {
            return each.subject.waba == subject.waba;
        });
        if (waba == all.end()) {
            CheckedWaba fresh{subject};
            fresh.subject.name = wabaName(session, subject);
            waba = all.insert(all.end(), fresh);
        }
        waba->numbers << subject;
    }
    return all;
}

/// Numbers the findings of a kind if there are several.
void count(const QList<LinkSubject *> &subjects)
{
    if (subjects.size() < 2)
        return;
    int ordinal = 0;
    for (LinkSubject *subject : subjects)
        subject->ordinal = ++ordinal;
}

} // namespace

Result<DiagnosticRun> beginDiagnosticRun(const StoreSession &session)
{
    DiagnosticRun known;
    if (const auto pairing = session.relay.pairing(); pairing && *pairing)
        known.pairing = **pairing;
    known.accounts = connectedAccounts(session);
    known.wabas = connectedWabas(session);
    QList<LinkSubject *> accounts;
    QList<LinkSubject *> wabas;
    QList<LinkSubject *> numbers;
    for (CheckedAccount &account : known.accounts)
        accounts << &account.subject;
    for (CheckedWaba &waba : known.wabas) {
        wabas << &waba.subject;
        for (LinkSubject &number : waba.numbers)
            numbers << &number;
    }
    for (const QList<LinkSubject *> &subjects : {accounts, wabas, numbers})
        count(subjects);
    return known;
}

SharedSecret DiagnosticRun::tokenOf(const AccountId &account) const
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&account](const CheckedAccount &each) {
        return each.subject.account == account;
    });
    return found == accounts.end() ? nullptr : found->token;
}

} // namespace shoptalk

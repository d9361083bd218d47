// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/numberregistration.h"

#include "graph/graphsender.h"
#include "graph/requests/registration.h"
#include "store/store.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString digitsOf(const QString &typed)
{
    QString digits = typed;
    digits.remove(u' ').remove(u'-');
    return digits;
}

/// The state of a number after a change at Meta.
struct NumberChange {
    PhoneNumberId number;
    QString status;
    QString platformType;
};

/// Stores it together with an entry of the audit trail.
QCoro::Task<Result<void>> note(Store *store, NumberChange change, AuditKind kind)
{
    const auto write = [change, kind](StoreSession &session) -> Result<void> {
        if (const Result<void> noted = session.audit.add({kind}); !noted)
            return noted;
        return session.accounts.setNumberStatus(change.number, change.status, change.platformType);
    };
    co_return co_await store->writeDurably(write);
}

bool isPin(const SharedSecret &pin)
{
    return pin && isSixDigits(pin->bytes());
}

} // namespace

bool isSixDigits(QByteArrayView text)
{
    return text.size() == 6
        && std::all_of(text.begin(), text.end(), [](char each) { return each >= '0' && each <= '9'; });
}

QCoro::Task<Result<RegistrationState>> NumberRegistration::state(PhoneNumberId number)
{
    const NumberAccess access = m_access;
    const Result<SharedSecret> token = access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const FetchRegistrationState fetchRegistrationState{number};
    const Result<RegistrationState> found = co_await access.graph.send(*token, fetchRegistrationState);
    if (!found)
        co_return failure(found.error());
    const auto write = [number, state = *found](StoreSession &session) {
        return session.accounts.setNumberStatus(number, state.status, state.platformType);
    };
    const Result<void> written = co_await access.store.write(write);
    if (!written)
        co_return failure(written.error());
    co_return *found;
}

QCoro::Task<Result<void>> NumberRegistration::requestCode(PhoneNumberId number, CodeMethod method)
{
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const QString language = QLocale().name() == "C"_L1 ? u"en_US"_s : QLocale().name();
    const RequestCode requestCode{number, method, language};
    co_return co_await m_access.graph.send(*token, requestCode);
}

QCoro::Task<Result<void>> NumberRegistration::verifyCode(PhoneNumberId number, QString code)
{
    const QString digits = digitsOf(code);
    if (!isSixDigits(digits.toUtf8()))
        co_return failure(Error::Kind::Rejected, Reason::CodeInvalid);
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const VerifyCode verifyCode{number, digits};
    co_return co_await m_access.graph.send(*token, verifyCode);
}

QCoro::Task<Result<void>> NumberRegistration::registerNumber(PhoneNumberId number, SharedSecret pin)
{
    if (!isPin(pin))
        co_return failure(Error::Kind::Rejected, Reason::PinInvalid);
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    Store *store = &m_access.store;
    const RegisterNumber registerNumber{number, pin};
    const Result<void> done = co_await m_access.graph.send(*token, registerNumber);
    if (!done)
        co_return failure(done.error());
    const NumberChange change{number, u"CONNECTED"_s, u"CLOUD_API"_s};
    co_return co_await note(store, change, AuditKind::NumberRegistered);
}

QCoro::Task<Result<void>> NumberRegistration::deregister(PhoneNumberId number)
{
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    Store *store = &m_access.store;
    const DeregisterNumber deregisterNumber{number};
    const Result<void> done = co_await m_access.graph.send(*token, deregisterNumber);
    if (!done)
        co_return failure(done.error());
    const NumberChange change{number, u"DISCONNECTED"_s,
                              QString()}; // its platform is unknown until Meta is asked
    co_return co_await note(store, change, AuditKind::NumberDeregistered);
}

QCoro::Task<Result<void>> NumberRegistration::changePin(PhoneNumberId number, SharedSecret pin)
{
    if (!isPin(pin))
        co_return failure(Error::Kind::Rejected, Reason::PinInvalid);
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const SetPin setPin{number, pin};
    co_return co_await m_access.graph.send(*token, setPin);
}

} // namespace shoptalk

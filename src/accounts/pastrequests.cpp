// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/pastrequests.h"

#include "core/logging.h"
#include "graph/graphsender.h"
#include "graph/metaerrors.h"
#include "graph/requests/appdata.h"
#include "store/store.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The alert that is stored when Meta does not provide past messages. Source: smb_app_data, error codes.
AccountAlert refusedPast(const PhoneNumber &number, const Error &error, const QDateTime &at)
{
    AccountAlert alert;
    alert.number = number.displayPhoneNumber;
    alert.number.removeIf([](QChar each) { return each < u'0' || each > u'9'; });
    alert.at = at;
    const MetaError *known = error.meta ? metaErrorFor(*error.meta) : nullptr;
    switch (known ? known->sentence : MetaSentence::NotTaken) {
    case MetaSentence::PastAskedTwice:
        alert.kind = AlertKind::PastAskedBefore;
        break;
    case MetaSentence::PastTooLate:
        alert.kind = AlertKind::PastTooLate;
        break;
    case MetaSentence::PastRefused:
        alert.kind = AlertKind::HistoryRefused;
        break;
    default:
        alert.kind = AlertKind::PastNotGiven;
        alert.word = auditWord(error);
    }
    return alert;
}

/// What is requested of the past of a number that stays in the phone app.
struct PastRequest {
    PhoneNumber number;
    QString kind; ///< Meta's sync_type.
    QDateTime at; ///< The same for all kinds, so that their refusals are one alert.
};

using PastState = PastRequestRepository::State;

/// Stores what became of the request, with the alert if it was refused.
QCoro::Task<Result<void>> notePast(Store *store, PastRequest request, PastState state,
                                   std::optional<AccountAlert> alert)
{
    const auto save = [request, state, alert](StoreSession &session) -> Result<void> {
        if (alert) {
            if (const Result<bool> added = session.alerts.add(*alert); !added)
                return failure(added.error());
        }
        return session.alerts.pastRequests.setState(request.number.id, request.kind, state);
    };
    co_return co_await store->writeDurably(save);
}

/// True if Meta has this request already: the answer to it was lost before.
bool hasArrivedBefore(PastState before, const Error &error)
{
    const MetaError *known = error.meta ? metaErrorFor(*error.meta) : nullptr;
    return before == PastState::Uncertain && known && known->sentence == MetaSentence::PastAskedTwice;
}

/// Requests it unless Meta has answered already. A refusal is final (requested before, or too late) and does
/// not stop the set-up. Any other error can be retried.
QCoro::Task<Result<void>> askForPast(GraphSender *graph, Store *store, SharedSecret token,
                                     PastRequest request)
{
    const Result<PastState> before =
        store->reader().alerts.pastRequests.state(request.number.id, request.kind);
    if (!before)
        co_return failure(before.error());
    if (*before == PastState::Answered)
        co_return Result<void>();
    const Result<void> begun = co_await notePast(store, request, PastState::Uncertain, std::nullopt);
    if (!begun)
        co_return failure(begun.error());
    const RequestAppData requestAppData{request.number.id, request.kind};
    const Result<QString> asked = co_await graph->send(token, requestAppData);
    if (asked) {
        qCInfo(logAccounts) << "requested" << request.kind << "- request" << *asked;
        co_return co_await notePast(store, request, PastState::Answered, std::nullopt);
    }
    const Error error = asked.error();
    if (error.reason == Reason::AnswerLost || isAnswerLost(error))
        co_return failure(error);
    if (error.kind != Error::Kind::Rejected) {
        (void)co_await notePast(store, request, *before, std::nullopt);
        co_return failure(error);
    }
    qCWarning(logAccounts).noquote() << "Meta refused" << request.kind << describe(error);
    std::optional<AccountAlert> alert;
    if (!hasArrivedBefore(*before, error))
        alert = refusedPast(request.number, error, request.at);
    co_return co_await notePast(store, request, PastState::Answered, alert);
}

} // namespace

QCoro::Task<Result<void>> requestPast(GraphSender *graph, Store *store, SharedSecret token,
                                      QList<PhoneNumber> numbers)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList kinds{u"smb_app_state_sync"_s, u"history"_s};
    for (const PhoneNumber &number : numbers) {
        for (const QString &kind : kinds) {
            const PastRequest request{number, kind, now};
            const Result<void> asked = co_await askForPast(graph, store, token, request);
            if (!asked)
                co_return failure(asked.error());
        }
    }
    co_return Result<void>();
}

} // namespace shoptalk

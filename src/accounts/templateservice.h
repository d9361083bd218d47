// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/templatefiles.h"
#include "core/clock.h"
#include "domain/businessaccount.h"
#include "domain/template/template.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

/// The message templates of the connected WhatsApp accounts: fetched from Meta and kept in the database, so
/// that they can be used without a network; created, changed and deleted. GUI thread.
class TemplateService : public QObject {
    Q_OBJECT
public:
    /// The objects of `access`, and the clock, outlive this.
    TemplateService(NumberAccess access, const Clock &clock, QObject *parent = nullptr);

    /// The accounts that have a connected number.
    QList<WabaId> accounts() const;
    /// The name of the account for people: the name of its first connected number, else the number.
    QString accountName(const WabaId &waba) const;
    /// The account of a connected number; empty if it is not connected.
    WabaId accountOf(const PhoneNumberId &number) const;

    /// Fetches all templates of every connected account, except those that are being fetched. Call it at the
    /// start, after the set-up, and when there is a network again.
    void refreshAll();
    /// Fetches those of one account. `refreshChanged` follows.
    void refresh(const WabaId &waba);
    bool isRefreshing(const WabaId &waba) const { return m_refreshing.contains(waba); }
    /// Why the last fetch failed; nothing if it did not.
    std::optional<Error> lastError(const WabaId &waba) const;

    /// Submits it to Meta for review, and stores it as in Meta's answer. Errors: those of GraphSender
    /// (Rejected: Meta's code says what is wrong, `detail` is Meta's own text); those of
    /// `withExampleHandles`; Storage.
    QCoro::Task<Result<Template>> create(Template whole);
    /// Replaces the text of a template, which is reviewed again. Errors: as `create`.
    QCoro::Task<Result<Template>> edit(Template whole);
    /// Deletes one language of a template at Meta and here. For 30 days Meta refuses a new one of this name
    /// and language. Errors: as `create`.
    QCoro::Task<Result<void>> remove(Template whole);

    /// Uploads a file of this computer as the example in the heading of a template of this account, and gives
    /// the handle that stands for it. Errors: those of `TemplateFiles::upload`, and of the account's token.
    QCoro::Task<Result<QString>> uploadExample(WabaId waba, QString path, QString mimeType,
                                               std::shared_ptr<TransferProgress> progress);

Q_SIGNALS:
    /// A fetch of this account's templates has begun, succeeded or failed.
    void refreshChanged(const shoptalk::WabaId &waba);

private:
    Result<SharedSecret> tokenFor(const WabaId &waba) const;
    QList<PhoneNumber> numbers() const;
    QCoro::Task<Result<void>> fetch(WabaId waba);
    void ended(const WabaId &waba, const Result<void> &outcome);
    void refreshOutdated();
    void refreshNewAccounts();

    NumberAccess m_access;
    const Clock &m_clock;
    TemplateFiles m_files;
    QSet<WabaId> m_refreshing;
    QSet<WabaId> m_again; ///< Something changed while it was fetched.
    QSet<WabaId> m_known; ///< Accounts that were fetched, or tried, since the start.
    QHash<WabaId, Error> m_errors;
};

} // namespace shoptalk

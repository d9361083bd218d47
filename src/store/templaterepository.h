// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/template/template.h"
#include "store/changeset.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace shoptalk {

class Connection;

/// A search among the templates.
struct TemplateQuery {
    WabaId waba = {}; ///< Empty: of every account.
    QString text = {}; ///< A part of the name or of the text, in any script and case; empty: all.
    std::optional<TemplateStatus> status = {};
    std::optional<TemplateCategory> category = {};
    QString language = {}; ///< Meta's code; empty: all.
};

/// A webhook's changes of a template. Members without a value have not changed.
struct TemplateChange {
    WabaId waba;
    TemplateId id;
    std::optional<TemplateStatus> status = {};
    QString rejectionReason = {}; ///< With `status`.
    QString rejectionAdvice = {};
    std::optional<TemplateQuality> quality = {};
    std::optional<TemplateCategory> category = {};
    std::optional<TemplateCategory> nextCategory = {};
};

/// The state when a fetch of an account's templates began.
struct TemplateFetch {
    QDateTime askedAt; ///< UTC
    int changes = 0; ///< How many changes Meta had reported whose content only a fetch gives.
};

/// message_templates and template_fetches. Errors of every call: Storage.
class TemplateRepository {
public:
    TemplateRepository(const Connection &connection, ChangeSet &changes);

    /// Call it before the first page is requested.
    Result<TemplateFetch> beginFetch(const WabaId &waba, const QDateTime &now) const;
    /// Stores all templates of the account at Meta and removes its other ones. Changes that a webhook
    /// reported since the fetch began are newer, and stay.
    Result<void> replaceAll(const WabaId &waba, const QList<Template> &templates, const TemplateFetch &fetch);
    /// Stores a template that was created or edited here.
    Result<void> save(const Template &whole);
    Result<void> remove(const WabaId &waba, const TemplateId &id);
    /// Removes the templates of accounts that are no longer connected.
    Result<void> removeOthersThan(const QList<WabaId> &wabas);
    /// False if there is no such template here, so that the account's templates have to be fetched.
    Result<bool> apply(const TemplateChange &change, const QDateTime &at);
    /// True if a webhook reported a newer value than `at` for anything in the change.
    Result<bool> isOutdated(const TemplateChange &change, const QDateTime &at) const;

    /// By name and language. Unbounded work: for `Store::readInBackground`.
    Result<QList<Template>> search(const TemplateQuery &query) const;
    Result<std::optional<Template>> find(const WabaId &waba, const TemplateId &id) const;
    /// Finds a template by name and language, as messages name it.
    Result<std::optional<Template>> findByName(const WabaId &waba, const QString &name,
                                               const QString &language) const;

    /// When the account's templates were last fetched; invalid: never.
    Result<QDateTime> fetchedAt(const WabaId &waba) const;
    /// Notes that the account's templates have to be fetched, because a change was reported without its
    /// content.
    Result<void> noteOutdated(const WabaId &waba);
    Result<QList<WabaId>> outdated() const;

private:
    Result<void> upsert(const Template &whole, const QDateTime &askedAt);
    Result<void> noteFetched(const WabaId &waba, const TemplateFetch &fetch);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk

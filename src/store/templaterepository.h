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

/// What is looked for among the templates.
struct TemplateQuery {
    WabaId waba = {}; ///< Empty: of every account.
    QString text =
        {}; ///< A part of the name or of what is written in it, in any script and case; empty: all.
    std::optional<TemplateStatus> status = {};
    std::optional<TemplateCategory> category = {};
    QString language = {}; ///< Meta's code; empty: all.
};

/// What a webhook says of a template. What has no value stays.
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

/// How things stood when a fetch of an account's templates began.
struct TemplateFetch {
    QDateTime askedAt; ///< UTC
    int changes = 0; ///< How many changes Meta had reported that only a fetch can find out.
};

/// message_templates and template_fetches. Errors of every call: Storage.
class TemplateRepository {
public:
    TemplateRepository(const Connection &connection, ChangeSet &changes);

    /// To be asked for before the first page is.
    Result<TemplateFetch> beginFetch(const WabaId &waba, const QDateTime &now) const;
    /// Everything that Meta has of the account: the account's other templates are removed. What a webhook has
    /// told since the fetch began is newer, and stays.
    Result<void> replaceAll(const WabaId &waba, const QList<Template> &templates, const TemplateFetch &fetch);
    /// One that was created or edited here.
    Result<void> save(const Template &whole);
    Result<void> remove(const WabaId &waba, const TemplateId &id);
    /// The templates of accounts that are not connected any more.
    Result<void> removeOthersThan(const QList<WabaId> &wabas);
    /// False: there is no such template here, so the account's templates have to be fetched.
    Result<bool> apply(const TemplateChange &change, const QDateTime &at);
    /// True if a webhook reported a newer value than `at` for anything in the change.
    Result<bool> isOutdated(const TemplateChange &change, const QDateTime &at) const;

    /// By name and language. Unbounded work: for `Store::readInBackground`.
    Result<QList<Template>> search(const TemplateQuery &query) const;
    Result<std::optional<Template>> find(const WabaId &waba, const TemplateId &id) const;
    /// A message names its template like this.
    Result<std::optional<Template>> findByName(const WabaId &waba, const QString &name,
                                               const QString &language) const;

    /// Invalid: never.
    Result<QDateTime> fetchedAt(const WabaId &waba) const;
    /// The account's templates changed in a way that only a fetch can find out.
    Result<void> noteOutdated(const WabaId &waba);
    Result<QList<WabaId>> outdated() const;

private:
    Result<void> upsert(const Template &whole, const QDateTime &askedAt);
    Result<void> noteFetched(const WabaId &waba, const TemplateFetch &fetch);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/templaterepository.h"

#include "store/fieldjson.h"
#include "store/searchtext.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const QString columns = uR"sql(template_id, waba_id, name, language, category, next_category, status, quality,
    rejection_reason, rejection_advice, components)sql"_s;

QByteArray jsonOf(const TemplateComponents &components)
{
    return QJsonDocument(fieldjson::toObject(components)).toJson(QJsonDocument::Compact);
}

Template templateFrom(const Statement &row)
{
    Template whole;
    whole.id = row.id<TemplateId>(0);
    whole.waba = row.id<WabaId>(1);
    whole.name = row.text(2);
    whole.language = row.text(3);
    whole.category = row.value<TemplateCategory>(4);
    whole.nextCategory = row.value<TemplateCategory>(5);
    whole.status = row.value<TemplateStatus>(6);
    whole.quality = row.value<TemplateQuality>(7);
    whole.rejectionReason = row.text(8);
    whole.rejectionAdvice = row.text(9);
    whole.components =
        fieldjson::fromObject<TemplateComponents>(QJsonDocument::fromJson(row.bytes(10)).object());
    return whole;
}

/// The name is found as it is and with spaces instead of its underscores.
QString searchableText(const Template &whole)
{
    QString spaced = whole.name;
    spaced.replace(u'_', u' ');
    const TemplateComponents &parts = whole.components;
    QStringList texts{whole.name, spaced, parts.header.text.text, parts.body.text, parts.footer};
    for (const TemplateCard &card : parts.cards)
        texts << card.body.text;
    return foldedForSearch(texts.join(u' '));
}

template <class Enum>
ColumnValue orNothing(const std::optional<Enum> &value)
{
    return value ? ColumnValue(*value) : ColumnValue();
}

Result<std::optional<Template>> firstOf(Statement &select)
{
    if (select.next())
        return std::optional(templateFrom(select));
    if (const Result<void> ended = select.ended(); !ended)
        return failure(ended.error());
    return std::optional<Template>();
}

} // namespace

TemplateRepository::TemplateRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> TemplateRepository::upsert(const Template &whole, const QDateTime &askedAt)
{
    Statement insert(*m_connection,
                     uR"sql(INSERT INTO message_templates (waba_id, template_id, name, language,
            category, next_category, status, quality, rejection_reason, rejection_advice, components,
            search_text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (waba_id, template_id) DO UPDATE SET
            name = excluded.name, language = excluded.language,
            components = excluded.components, search_text = excluded.search_text,
            category = iif(category_told_at_s > ?, category, excluded.category),
            next_category = CASE WHEN excluded.next_category <> 0 THEN excluded.next_category
                WHEN excluded.category = next_category THEN 0 ELSE next_category END,
            status = iif(status_told_at_s > ?, status, excluded.status),
            quality = iif(quality_told_at_s > ?, quality, excluded.quality),
            rejection_reason = iif(status_told_at_s > ?, rejection_reason, excluded.rejection_reason),
            rejection_advice = iif(excluded.status = status, rejection_advice, excluded.rejection_advice))sql"_s);
    // Values that are known without a request are newer than anything reported.
    const qint64 asked = askedAt.isValid() ? askedAt.toSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    return insert.run(whole.waba, whole.id, whole.name, whole.language, whole.category, whole.nextCategory,
                      whole.status, whole.quality, whole.rejectionReason, whole.rejectionAdvice,
                      jsonOf(whole.components), searchableText(whole), asked, asked, asked, asked);
}

Result<TemplateFetch> TemplateRepository::beginFetch(const WabaId &waba, const QDateTime &now) const
{
    Statement select(*m_connection, u"SELECT changes FROM template_fetches WHERE waba_id = ?"_s);
    if (const Result<void> ran = select.run(waba); !ran)
        return failure(ran.error());
    return TemplateFetch{now, select.next() ? select.integer(0) : 0};
}

Result<void> TemplateRepository::replaceAll(const WabaId &waba, const QList<Template> &templates,
                                            const TemplateFetch &fetch)
{
    QJsonArray kept;
    for (const Template &whole : templates) {
        if (Result<void> saved = upsert(whole, fetch.askedAt); !saved)
            return saved;
        kept << whole.id.value();
    }
    Statement gone(*m_connection, uR"sql(DELETE FROM message_templates
        WHERE waba_id = ? AND template_id NOT IN (SELECT value FROM json_each(?)))sql"_s);
    const QString ids = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    if (Result<void> ran = gone.run(waba, ids); !ran)
        return ran;
    m_changes->templates = true;
    return noteFetched(waba, fetch);
}

Result<void> TemplateRepository::noteFetched(const WabaId &waba, const TemplateFetch &fetch)
{
    Statement note(*m_connection, uR"sql(INSERT INTO template_fetches (waba_id, fetched_at_s, fetched_changes)
        VALUES (?, ?, ?) ON CONFLICT (waba_id) DO UPDATE SET fetched_at_s = excluded.fetched_at_s,
            fetched_changes = excluded.fetched_changes)sql"_s);
    return note.run(waba, fetch.askedAt, fetch.changes);
}

Result<void> TemplateRepository::save(const Template &whole)
{
    m_changes->templates = true;
    return upsert(whole, {});
}

Result<void> TemplateRepository::remove(const WabaId &waba, const TemplateId &id)
{
    Statement remove(*m_connection, u"DELETE FROM message_templates WHERE waba_id = ? AND template_id = ?"_s);
    m_changes->templates = true;
    return remove.run(waba, id);
}

Result<void> TemplateRepository::removeOthersThan(const QList<WabaId> &wabas)
{
    QJsonArray kept;
    for (const WabaId &waba : wabas)
        kept << waba.value();
    const QString ids = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    Statement templates(
        *m_connection,
        u"DELETE FROM message_templates WHERE waba_id NOT IN (SELECT value FROM json_each(?))"_s);
    if (Result<void> ran = templates.run(ids); !ran)
        return ran;
    m_changes->templates = m_changes->templates || templates.rowsChanged() > 0;
    Statement fetches(
        *m_connection,
        u"DELETE FROM template_fetches WHERE waba_id NOT IN (SELECT value FROM json_each(?))"_s);
    return fetches.run(ids);
}

/// Each fact has its own time: a late change of the status does not undo a newer one, and a newer change of
/// the quality does not prevent it.
Result<bool> TemplateRepository::apply(const TemplateChange &change, const QDateTime &at)
{
    Statement update(*m_connection, uR"sql(UPDATE message_templates SET
            status = iif(reported.new_status IS NULL OR status_told_at_s > reported.at_s, status, reported.new_status),
            rejection_reason = iif(reported.new_status IS NULL OR status_told_at_s > reported.at_s, rejection_reason, ?),
            rejection_advice = iif(reported.new_status IS NULL OR status_told_at_s > reported.at_s, rejection_advice, ?),
            quality = iif(reported.new_quality IS NULL OR quality_told_at_s > reported.at_s, quality, reported.new_quality),
            category = iif(reported.new_category IS NULL OR category_told_at_s > reported.at_s, category,
                reported.new_category),
            next_category = iif(reported.new_next IS NULL OR category_told_at_s > reported.at_s, next_category,
                reported.new_next),
            status_told_at_s = iif(reported.new_status IS NULL, status_told_at_s, max(status_told_at_s, reported.at_s)),
            quality_told_at_s = iif(reported.new_quality IS NULL, quality_told_at_s,
                max(quality_told_at_s, reported.at_s)),
            category_told_at_s = iif(coalesce(reported.new_category, reported.new_next) IS NULL, category_told_at_s,
                max(category_told_at_s, reported.at_s))
        FROM (SELECT ? AS new_status, ? AS new_quality, ? AS new_category, ? AS new_next, ? AS at_s) AS reported
        WHERE waba_id = ? AND template_id = ?)sql"_s);
    if (const Result<void> ran =
            update.run(change.rejectionReason, change.rejectionAdvice, orNothing(change.status),
                       orNothing(change.quality), orNothing(change.category), orNothing(change.nextCategory),
                       at, change.waba, change.id);
        !ran)
        return failure(ran.error());
    m_changes->templates = m_changes->templates || update.rowsChanged() > 0;
    return update.rowsChanged() > 0;
}

Result<bool> TemplateRepository::isOutdated(const TemplateChange &change, const QDateTime &at) const
{
    Statement select(*m_connection, uR"sql(SELECT 1 FROM message_templates
        WHERE waba_id = ? AND template_id = ? AND ((? AND status_told_at_s > ?)
            OR (? AND quality_told_at_s > ?) OR (? AND category_told_at_s > ?)))sql"_s);
    const bool isCategory = change.category || change.nextCategory;
    if (const Result<void> ran = select.run(change.waba, change.id, change.status.has_value(), at,
                                            change.quality.has_value(), at, isCategory, at);
        !ran)
        return failure(ran.error());
    return select.next();
}

Result<QList<Template>> TemplateRepository::search(const TemplateQuery &query) const
{
    Statement select(*m_connection, u"SELECT "_s + columns + uR"sql( FROM message_templates
        WHERE (? = '' OR waba_id = ?) AND (? = '' OR instr(search_text, ?) > 0)
            AND status = coalesce(?, status) AND category = coalesce(?, category)
            AND (? = '' OR language = ?)
        ORDER BY name, language, seq)sql"_s);
    const QString text = foldedForSearch(query.text.trimmed());
    return collect(select, templateFrom, query.waba, query.waba, text, text, orNothing(query.status),
                   orNothing(query.category), query.language, query.language);
}

Result<std::optional<Template>> TemplateRepository::find(const WabaId &waba, const TemplateId &id) const
{
    Statement select(*m_connection, u"SELECT "_s + columns + uR"sql( FROM message_templates
        WHERE waba_id = ? AND template_id = ?)sql"_s);
    if (const Result<void> ran = select.run(waba, id); !ran)
        return failure(ran.error());
    return firstOf(select);
}

Result<std::optional<Template>> TemplateRepository::findByName(const WabaId &waba, const QString &name,
                                                               const QString &language) const
{
    Statement select(*m_connection, u"SELECT "_s + columns + uR"sql( FROM message_templates
        WHERE waba_id = ? AND name = ? AND language = ? ORDER BY seq DESC LIMIT 1)sql"_s);
    if (const Result<void> ran = select.run(waba, name, language); !ran)
        return failure(ran.error());
    return firstOf(select);
}

Result<QDateTime> TemplateRepository::fetchedAt(const WabaId &waba) const
{
    Statement select(*m_connection, u"SELECT fetched_at_s FROM template_fetches WHERE waba_id = ?"_s);
    if (const Result<void> ran = select.run(waba); !ran)
        return failure(ran.error());
    return select.next() ? select.time(0) : QDateTime();
}

Result<void> TemplateRepository::noteOutdated(const WabaId &waba)
{
    Statement note(*m_connection, uR"sql(INSERT INTO template_fetches (waba_id, changes) VALUES (?, 1)
        ON CONFLICT (waba_id) DO UPDATE SET changes = changes + 1)sql"_s);
    m_changes->templates = true;
    return note.run(waba);
}

Result<QList<WabaId>> TemplateRepository::outdated() const
{
    Statement select(*m_connection,
                     u"SELECT waba_id FROM template_fetches WHERE changes > fetched_changes"_s);
    return collect(select, [](const Statement &row) { return row.id<WabaId>(0); });
}

} // namespace shoptalk

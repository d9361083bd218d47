// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/templatelistmodel.h"

#include "core/logging.h"
#include "store/store.h"

#include <algorithm>

namespace shoptalk {

TemplateListModel::TemplateListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.templates && m_isAsked)
            reload();
    });
}

void TemplateListModel::setQuery(const TemplateQuery &query)
{
    m_query = query;
    m_isAsked = true;
    reload();
}

void TemplateListModel::reload()
{
    const quint64 read = ++m_lastRead;
    auto search = [query = m_query](const StoreSession &session) { return session.templates.search(query); };
    QCoro::connect(m_store.readInBackground(std::move(search)), this,
                   [this, read](const Result<QList<Template>> &found) {
                       if (!found)
                           logFailure(logStore(), "the templates can't be read", found.error());
                       else if (read == m_lastRead)
                           take(*found);
                   });
}

/// Rows that stay the same rows are changed in place, so that the selection and the scroll bar stay.
void TemplateListModel::take(const QList<Template> &templates)
{
    const bool isSameRows =
        std::equal(m_rows.begin(), m_rows.end(), templates.begin(), templates.end(),
                   [](const Template &a, const Template &b) { return a.id == b.id && a.waba == b.waba; });
    m_isLoaded = true;
    if (!isSameRows) {
        beginResetModel();
        m_rows = templates;
        endResetModel();
    } else if (m_rows != templates) {
        m_rows = templates;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TemplateRole});
    }
    Q_EMIT loaded();
}

QDateTime TemplateListModel::fetchedAt() const
{
    return m_store.reader().templates.fetchedAt(m_query.waba).value_or(QDateTime());
}

bool TemplateListModel::isMarketingStopped(const CustomerId &customer) const
{
    return m_store.reader().marketing.isStopped(customer).value_or(false);
}

QList<OutgoingFile> TemplateListModel::filesOf(const MessageId &message) const
{
    return m_store.reader().outgoingFiles.all(message).value_or(QList<OutgoingFile>());
}

int TemplateListModel::rowOf(const TemplateId &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const Template &each) { return each.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == TemplateRole)
        return QVariant::fromValue(m_rows.at(index.row()));
    return role == Qt::DisplayRole ? QVariant(m_rows.at(index.row()).name) : QVariant();
}

} // namespace shoptalk

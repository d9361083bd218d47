// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/emojimodel.h"

#include "ui/chat/emojihistory.h"

#include <utility>

namespace shoptalk {

namespace {
constexpr int maxFound = 120;
}

EmojiModel::EmojiModel(const EmojiHistory &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
{
}

void EmojiModel::show(QList<EmojiEntry> entries)
{
    beginResetModel();
    m_shown = std::move(entries);
    endResetModel();
}

void EmojiModel::showRecent()
{
    QList<EmojiEntry> entries;
    QStringList recent;
    for (const QString &emoji : m_history.recent()) {
        if (const EmojiEntry *entry = m_list.entryOf(emoji)) {
            entries << *entry;
            recent << emoji;
        }
    }
    m_recent = recent;
    show(entries);
}

void EmojiModel::showGroup(int group)
{
    QList<EmojiEntry> entries;
    for (const EmojiEntry &entry : m_list.all()) {
        if (entry.group == group)
            entries << entry;
    }
    m_recent.clear();
    show(entries);
}

void EmojiModel::search(const QString &typed)
{
    m_recent.clear();
    show(m_list.find(typed, maxFound));
}

void EmojiModel::refreshTones()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole});
}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EmojiEntry &entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_recent.isEmpty() ? withSkinTone(entry, m_history.skinTone()) : m_recent.at(index.row());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return entry.name;
    default:
        return {};
    }
}

} // namespace shoptalk

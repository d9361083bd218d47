// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "models/searchhits.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/theme/listtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxRows = 50;
constexpr qsizetype maxUsed = 20;
constexpr int usedBonus = 20; ///< A recently used entry comes before one that fits a little better.
constexpr int matchScore = 70; ///< A customer's name that contains the text.

struct Scored {
    PaletteEntry entry;
    int score = 0;
};

} // namespace

int PaletteModel::scoreOf(const PaletteEntry &entry, const QString &typed) const
{
    const qsizetype used = m_used.indexOf(entry.id);
    if (typed.isEmpty())
        return used < 0 ? 1 : int(maxUsed + 1 - used);
    const int score = fuzzyScore(typed, searchForm(entry.title));
    return score > 0 && used >= 0 ? score + usedBonus : score;
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries, const QList<PaletteEntry> &matches,
                              const QString &typed)
{
    const QString form = searchForm(typed);
    QList<Scored> scored;
    for (const PaletteEntry &match : matches)
        scored << Scored{match, std::max(scoreOf(match, form), form.isEmpty() ? 1 : matchScore)};
    for (const PaletteEntry &entry : entries) {
        if (const int score = scoreOf(entry, form); score > 0)
            scored << Scored{entry, score};
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const Scored &a, const Scored &b) { return a.score > b.score; });
    beginResetModel();
    m_rows.clear();
    for (const Scored &each : scored) {
        if (m_rows.size() < maxRows)
            m_rows << each.entry;
    }
    endResetModel();
}

void PaletteModel::noteUse(const QString &id)
{
    m_used.removeAll(id);
    m_used.prepend(id);
    m_used = m_used.mid(0, maxUsed);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    case IconRole:
        return int(entry.icon);
    case Qt::AccessibleTextRole:
        return ListText::facts({entry.title, entry.detail, entry.keys});
    default:
        return {};
    }
}

} // namespace shoptalk

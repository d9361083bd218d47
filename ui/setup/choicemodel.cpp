// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/choicemodel.h"

#include "ui/theme/listtext.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QStringList everythingIn(const Choice &choice)
{
    QStringList words = QStringList{choice.name, choice.detail} + choice.facts;
    words.removeAll(QString());
    return words;
}

/// Makes the search ignore how a phone number is grouped.
QString searchText(const Choice &choice)
{
    QString digits;
    std::copy_if(choice.name.begin(), choice.name.end(), std::back_inserter(digits),
                 [](QChar c) { return c.isDigit(); });
    return everythingIn(choice).join(u' ') + u' ' + digits;
}

} // namespace

void ChoiceModel::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

int ChoiceModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_choices.begin(), m_choices.end(), [&id](const Choice &c) { return c.id == id; });
    return found == m_choices.end() ? -1 : int(found - m_choices.begin());
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Choice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice.name;
    case Qt::AccessibleTextRole:
        return ListText::facts(everythingIn(choice));
    case IdRole:
        return choice.id;
    case DetailRole:
        return choice.detail;
    case FactsRole:
        return choice.facts;
    case MarkRole:
        return int(choice.mark);
    case SearchRole:
        return searchText(choice);
    default:
        return {};
    }
}

} // namespace shoptalk

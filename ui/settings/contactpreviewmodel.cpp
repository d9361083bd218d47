// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/contactpreviewmodel.h"

#include "domain/phonenumber.h"
#include "ui/theme/factline.h"
#include "ui/theme/isolated.h"
#include "ui/theme/plaintooltip.h"

#include <QLocale>

#include <algorithm>

namespace shoptalk {

namespace {

enum Column { NameColumn, NumberColumn, OutcomeColumn, columnTotal };

bool isUnusable(const FileContact &contact)
{
    return !isImported(contact.outcome) && contact.outcome != ContactOutcome::Unchanged;
}

} // namespace

void ContactPreviewModel::setContacts(QList<FileContact> contacts)
{
    beginResetModel();
    m_contacts = std::move(contacts);
    std::stable_sort(m_contacts.begin(), m_contacts.end(), [](const FileContact &a, const FileContact &b) {
        return isUnusable(a) && !isUnusable(b);
    });
    endResetModel();
}

int ContactPreviewModel::count(ContactOutcome outcome) const
{
    return int(std::count_if(m_contacts.begin(), m_contacts.end(),
                             [outcome](const FileContact &each) { return each.outcome == outcome; }));
}

int ContactPreviewModel::importedCount() const
{
    return count(ContactOutcome::New) + count(ContactOutcome::Updated);
}

QString ContactPreviewModel::summary() const
{
    QStringList parts;
    const auto add = [&parts](const QString &text, int count) {
        if (count > 0)
            parts << text;
    };
    const int added = count(ContactOutcome::New);
    const int updated = count(ContactOutcome::Updated);
    const int unchanged = count(ContactOutcome::Unchanged);
    const int unusable = int(std::count_if(m_contacts.begin(), m_contacts.end(), isUnusable));
    add(tr("%Ln new", nullptr, added), added);
    add(tr("%Ln with another name", nullptr, updated), updated);
    add(tr("%Ln already here", nullptr, unchanged), unchanged);
    add(tr("%Ln can’t be used", nullptr, unusable), unusable);
    return factLine(parts);
}

int ContactPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_contacts.size());
}

int ContactPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ContactPreviewModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText || !index.isValid())
        return {};
    const FileContact &contact = m_contacts.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return contact.name;
    case NumberColumn:
        return isolated(contact.waId.isEmpty() ? contact.number.simplified().left(64)
                                               : internationalFormat(contact.waId));
    default:
        return outcomeText(contact);
    }
}

QVariant ContactPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == NameColumn)
        return tr("Name");
    return section == NumberColumn ? tr("Number") : tr("What happens");
}

QString ContactPreviewModel::outcomeText(const FileContact &contact)
{
    const QString line = QLocale().toString(contact.line);
    switch (contact.outcome) {
    case ContactOutcome::New:
        return tr("New customer");
    case ContactOutcome::Updated:
        return tr("New name; until now %1").arg(isolated(contact.knownName));
    case ContactOutcome::Unchanged:
        return tr("Already here");
    case ContactOutcome::NameMissing:
        return tr("Line %1: there is no name").arg(line);
    case ContactOutcome::NumberMissing:
        return tr("Line %1: there is no phone number").arg(line);
    case ContactOutcome::NumberInvalid:
        return tr("Line %1: this is no phone number").arg(line);
    case ContactOutcome::Duplicate:
        break;
    }
    return tr("Line %1: this number is in the file twice").arg(line);
}

} // namespace shoptalk

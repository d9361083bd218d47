// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numberlist.h"

#include "domain/numbername.h"
#include "store/store.h"

#include <algorithm>
#include <utility>

namespace shoptalk {

NumberList::NumberList(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            reload();
    });
}

void NumberList::reload()
{
    if (!m_store.isOpen())
        return;
    const auto connected = m_store.reader().accounts.activeNumbers();
    const bool areNowSeveral = connected && connected->size() > 1;
    const auto known = areNowSeveral ? m_store.reader().accounts.phoneNumbers() : QList<PhoneNumber>();
    if (!connected || !known) // the names stay as they are, as rows do that can't be read
        return;
    // A former number with the name of a connected one must not take the name from it.
    QHash<PhoneNumberId, QString> names = numberNames(*known);
    if (areNowSeveral)
        names.insert(numberNames(*connected));
    if (*connected == m_numbers && names == m_names)
        return;
    m_numbers = *connected;
    m_names = std::move(names);
    Q_EMIT changed();
}

bool NumberList::contains(const PhoneNumberId &number) const
{
    return std::any_of(m_numbers.begin(), m_numbers.end(),
                       [&number](const PhoneNumber &each) { return each.id == number; });
}

QString NumberList::nameOf(const PhoneNumberId &number) const
{
    return m_names.value(number);
}

} // namespace shoptalk

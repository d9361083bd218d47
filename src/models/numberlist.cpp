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
    const auto known = m_store.reader().accounts.phoneNumbers();
    if (!connected || !known) // the names stay as they are, as rows do that can't be read
        return;
    QSet<PhoneNumberId> disconnected;
    for (const PhoneNumber &number : *known)
        disconnected.insert(number.id);
    for (const PhoneNumber &number : *connected)
        disconnected.remove(number.id);
    QHash<PhoneNumberId, QString> names;
    if (connected->size() > 1) {
        // A former number with the name of a connected one must not take the name from it.
        names = numberNames(*known);
        names.insert(numberNames(*connected));
    }
    if (*connected == m_numbers && disconnected == m_disconnected && names == m_names)
        return;
    m_numbers = *connected;
    m_disconnected = std::move(disconnected);
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

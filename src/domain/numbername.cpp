// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbername.h"

#include "domain/customer.h"

#include <algorithm>
#include <iterator>

namespace shoptalk {

namespace {
constexpr int shownDigits = 2;
}

QHash<PhoneNumberId, QString> numberNames(const QList<PhoneNumber> &numbers)
{
    QHash<PhoneNumberId, QString> names;
    for (const PhoneNumber &number : numbers) {
        const QString name = cleanName(number.verifiedName);
        const auto sharesName = [&](const PhoneNumber &each) {
            return each.id != number.id
                && cleanName(each.verifiedName).compare(name, Qt::CaseInsensitive) == 0;
        };
        const bool isUnique = !name.isEmpty() && std::none_of(numbers.begin(), numbers.end(), sharesName);
        const QString phone = cleanName(number.displayPhoneNumber);
        const QString other = phone.isEmpty() ? number.id.value() : phone;
        names.insert(number.id, isUnique ? name : other);
    }
    return names;
}

QString numberInitials(const QString &name)
{
    const bool hasLetters = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    if (hasLetters)
        return initials(name);
    QString digits;
    std::copy_if(name.begin(), name.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits.isEmpty() ? initials(name) : digits.right(shownDigits);
}

} // namespace shoptalk

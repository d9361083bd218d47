// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/messagecontent.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shoptalk {

QString plainText(const MessageContent &content)
{
    return std::visit([](const auto &each) { return each.plainText(); }, content);
}

QString ContactsContent::plainText() const
{
    QStringList names;
    for (const ContactCard &card : cards)
        names << card.title();
    names.removeAll(QString());
    return names.join(", "_L1);
}

} // namespace shoptalk

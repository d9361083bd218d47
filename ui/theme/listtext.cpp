// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/listtext.h"

#include <QLocale>

namespace shoptalk {

QString ListText::names(QStringList names)
{
    names.removeAll(QString());
    return QLocale().createSeparatedList(names);
}

QString ListText::facts(const QStringList &facts)
{
    QString text;
    for (const QString &fact : facts) {
        if (text.isEmpty())
            text = fact;
        else if (!fact.isEmpty())
            text = tr("%1, %2", "two facts beside each other").arg(text, fact);
    }
    return text;
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reason.h"

#include <QHash>
#include <QMetaEnum>

namespace shoptalk {

namespace {

/// "AnswerLost" → "answer_lost"
QString wordOf(const char *key)
{
    QString word;
    for (const QChar c : QString::fromLatin1(key)) {
        if (c.isUpper() && !word.isEmpty())
            word += u'_';
        word += c.toLower();
    }
    return word;
}

/// The names of all reasons, indexed by their value.
const QList<QString> &words()
{
    static const QList<QString> all = [] {
        const QMetaEnum reasons = QMetaEnum::fromType<Reason>();
        QList<QString> list{QString()};
        for (int i = 1; i < reasons.keyCount(); ++i)
            list << wordOf(reasons.key(i));
        return list;
    }();
    return all;
}

} // namespace

QString nameOf(Reason reason)
{
    return words().value(static_cast<int>(reason));
}

std::optional<Reason> reasonNamed(const QString &word)
{
    static const QHash<QString, Reason> reasons = [] {
        QHash<QString, Reason> all;
        for (int i = 1; i < words().size(); ++i)
            all.insert(words().at(i), static_cast<Reason>(i));
        return all;
    }();
    const auto found = reasons.constFind(word);
    return found == reasons.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace shoptalk

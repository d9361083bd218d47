// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foldedtext.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool dropsAccents(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    // Through upper case, which also expands letters that folding alone does not: ß to ss.
    const QString apart = text.normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    bool accentsDrop = false;
    for (const QChar c : apart) {
        const bool isMark = c.category() == QChar::Mark_NonSpacing;
        if (isMark && accentsDrop)
            continue;
        if (!isMark)
            accentsDrop = dropsAccents(c.script());
        const int digit = c.digitValue();
        folded += digit >= 0 ? QChar(u'0' + digit) : c;
    }
    return folded.normalized(QString::NormalizationForm_C).simplified();
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/pairingcode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype groupLength = 4;
constexpr qsizetype codeLength = 2 * groupLength; // a code of the relay's operator
constexpr qsizetype wordsLength =
    7 * groupLength; // a code of another computer: the relay's code, then the secret that opens the key

bool belongsToCode(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

qsizetype lettersIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), belongsToCode);
}

} // namespace

QString formattedPairingCode(const QString &typed)
{
    QString code;
    qsizetype letters = 0;
    for (const QChar c : typed) {
        if (!belongsToCode(c) || letters == wordsLength)
            continue;
        if (letters > 0 && letters % groupLength == 0)
            code += u'-';
        code += c.toUpper();
        ++letters;
    }
    return code;
}

bool isWholePairingCode(const QString &text)
{
    const qsizetype letters = lettersIn(formattedPairingCode(text));
    return letters == codeLength || letters == wordsLength;
}

PairingCodeEdit::PairingCodeEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(u"XXXX-XXXX"_s);
    setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText | Qt::ImhLatinOnly);
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::textEdited, this, &PairingCodeEdit::reformat);
}

void PairingCodeEdit::reformat(const QString &typed)
{
    const QString formatted = formattedPairingCode(typed);
    if (formatted == typed)
        return;
    const qsizetype before = std::min(lettersIn(QStringView(typed).left(cursorPosition())), wordsLength);
    setText(formatted);
    setCursorPosition(int(before + (before > 0 ? (before - 1) / groupLength : 0)));
}

} // namespace shoptalk

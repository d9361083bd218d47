// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/pairingcode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype groupLength = 4;
constexpr qsizetype codeLength = 2 * groupLength;

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
    for (const QChar c : typed) {
        if (!belongsToCode(c) || lettersIn(code) == codeLength)
            continue;
        if (code.size() == groupLength)
            code += u'-';
        code += c.toUpper();
    }
    return code;
}

bool isWholePairingCode(const QString &text)
{
    return formattedPairingCode(text).size() == codeLength + 1;
}

PairingCodeEdit::PairingCodeEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(u"XXXX-XXXX"_s);
    setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText | Qt::ImhLatinOnly);
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::textEdited, this, &PairingCodeEdit::bringToForm);
}

void PairingCodeEdit::bringToForm(const QString &typed)
{
    const QString formatted = formattedPairingCode(typed);
    if (formatted == typed)
        return;
    const qsizetype before = std::min(lettersIn(QStringView(typed).left(cursorPosition())), codeLength);
    setText(formatted);
    setCursorPosition(int(before > groupLength ? before + 1 : before));
}

} // namespace shoptalk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/factline.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// True if the digits of the person's language have a dot as zero.
bool isZeroADot()
{
    const QString zero = QLocale().zeroDigit();
    return zero == u"\u0660"_s || zero == u"\u06F0"_s;
}

} // namespace

QString factLine(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(isZeroADot() ? u"\u060C "_s : u"\u00A0· "_s); // a line doesn't begin with the dot
}

} // namespace shoptalk

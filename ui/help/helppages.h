// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QUrl>

class QObject;

namespace shoptalk {

/// The page of the guide that fits what has the focus, such as "templates"; "index" if none does.
QString helpPageFor(const QObject *focus);
/// The address of a page in the language of `locale`; in English if it was not translated.
QUrl helpAddress(const QString &page, const QLocale &locale);

} // namespace shoptalk
